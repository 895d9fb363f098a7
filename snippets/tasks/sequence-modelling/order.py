import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 6, 8)  # (B, T, D)
shuffle = torch.tensor([3, 1, 5, 0, 2, 4])
place = torch.randn(6, 8)  # (T, D): one vector for each position
gru = nn.GRU(8, 8, batch_first=True)
block = nn.TransformerEncoderLayer(8, 2, 16, dropout=0.0, batch_first=True)
for name, read in (
    ("GRU", lambda s: gru(s)[0][:, -1]),
    ("transformer", lambda s: block(s).mean(dim=1)),
    ("transformer, positions added", lambda s: block(s + place).mean(dim=1)),
):
    before, after = read(x)[0, 0], read(x[:, shuffle])[0, 0]  # a number of (B, D)
    print(f"{name:28}  {before:+.2f}, shuffled {after:+.2f}")
