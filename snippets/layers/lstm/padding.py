import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
long, short = torch.randn(9, 3), torch.randn(4, 3)  # (T, D), T differs
x = pad_sequence([long, short], batch_first=True)  # (B, 9, D): zeros at the end
lstm = nn.LSTM(3, 5, batch_first=True)
_, (alone, _) = lstm(short)  # (1, H): what the short one gives by itself

out, (h_n, _) = lstm(x)
print("out[:, -1]:", torch.allclose(out[1, -1], alone[0], atol=1e-6))
print("h_n:       ", torch.allclose(h_n[0, 1], alone[0], atol=1e-6))

lengths = torch.tensor([9, 4])
packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
_, (h_n, _) = lstm(packed)
print("packed:    ", torch.allclose(h_n[0, 1], alone[0], atol=1e-6))

at_end = out[torch.arange(2), lengths - 1]  # (B, H): or pick the step yourself
print("picked:    ", torch.allclose(at_end[1], alone[0], atol=1e-6))
