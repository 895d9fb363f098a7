import torch
from torch import nn

torch.manual_seed(0)
token, position = nn.Embedding(100, 16), nn.Embedding(512, 16)
mha = nn.MultiheadAttention(16, 2, batch_first=True)
ids = torch.tensor([[7, 8, 9], [9, 8, 7]])  # (B, T): two orders
words = token(ids)  # (B, T, D)
placed = words + position(torch.arange(3))  # (T, D): feed this
for name, x in (("words alone", words), ("placed", placed)):
    out, _ = mha(x, x, x)
    same = torch.allclose(out[0, 0], out[1, 2], atol=1e-6)
    print(f"{name:11}  token 7 is the same in both: {same}")
