import torch
from torch import nn

T, D = 50, 16
place = torch.arange(T)[:, None]  # (T, 1)
speed = 10_000 ** (-torch.arange(0, D, 2) / D)  # (D/2,)
encoding = torch.zeros(T, D)
encoding[:, 0::2] = torch.sin(place * speed)
encoding[:, 1::2] = torch.cos(place * speed)

words = torch.randint(1000, (4, T))
x = nn.Embedding(1000, D)(words) + encoding
print(tuple(x.shape))  # (B, T, D): added, not appended
