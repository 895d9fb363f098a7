# Wrong in its first two results, which read the padding; the last two are right.
import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
short, long = torch.randn(4, 3), torch.randn(9, 3)  # (T, D), T differs
x = pad_sequence([short, long], batch_first=True)  # (B, 9, D): zeros at the end
lstm = nn.LSTM(3, 5, batch_first=True)
_, (alone, _) = lstm(short)  # (1, H): what the short one gives by itself

out, (h_n, _) = lstm(x)
print(f"out[:, -1] is off by {(out[0, -1] - alone[0]).abs().max():.3f}")
print(f"h_n        is off by {(h_n[0, 0] - alone[0]).abs().max():.3f}")

lengths = torch.tensor([4, 9])
packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
_, (h_n, _) = lstm(packed)
print(f"packed     is off by {(h_n[0, 0] - alone[0]).abs().max():.3f}")

at_end = out[torch.arange(2), lengths - 1]  # (B, H): or pick the step yourself
print(f"picked     is off by {(at_end[0] - alone[0]).abs().max():.3f}")
