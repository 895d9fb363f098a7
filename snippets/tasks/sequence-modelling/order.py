import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(6, 8)  # (T, D): a sequence without a batch
shuffle = torch.tensor([3, 1, 5, 0, 2, 4])
place = torch.randn(6, 8)  # (T, D): one vector for each position
gru = nn.GRU(8, 8)
block = nn.TransformerEncoderLayer(8, 2, 16).eval()  # without dropout
for name, read in (
    ("GRU", lambda s: gru(s)[1][0]),
    ("transformer", lambda s: block(s).mean(dim=0)),
    ("transformer, positions added", lambda s: block(s + place).mean(dim=0)),
):
    before, after = read(x)[0], read(x[shuffle])[0]  # a number of (D,)
    print(f"{name:28}  {before:+.2f}, shuffled {after:+.2f}")
