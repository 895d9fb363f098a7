import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
x = torch.randn(1, 3, 2)  # (B, T, D)
padded = nn.functional.pad(x, (0, 0, 0, 2))  # (B, 5, D): two steps of zeros behind
rnn = nn.RNN(2, 4, batch_first=True)
right = rnn(x)[1]  # (1, B, H)
print("plain: ", torch.allclose(rnn(padded)[1], right, atol=1e-6))

packed = pack_padded_sequence(padded, torch.tensor([3]), batch_first=True)
out, h_n = rnn(packed)
print("packed:", torch.allclose(h_n, right, atol=1e-6))

out, lengths = pad_packed_sequence(out, batch_first=True, total_length=padded.shape[1])
print(tuple(out.shape), "steps that are not zero:", out.any(dim=2).tolist())
