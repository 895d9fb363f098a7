import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

torch.manual_seed(0)
short, long = torch.randn(3, 2), torch.randn(5, 2)  # (T, D), T differs
x = pad_sequence([short, long], batch_first=True)  # (B, 5, D): zeros behind
lengths = torch.tensor([3, 5])
rnn = nn.RNN(2, 4, batch_first=True)
alone = rnn(short)[1]  # (1, H): what the short one gives by itself
print("plain: ", torch.allclose(rnn(x)[1][:, 0], alone, atol=1e-6))

packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
out, h_n = rnn(packed)
print("packed:", torch.allclose(h_n[:, 0], alone, atol=1e-6))

out, lengths = pad_packed_sequence(out, batch_first=True, total_length=x.shape[1])
print(tuple(out.shape), "steps of the short one that are not zero:")
print(out[0].any(dim=1).tolist())
