import torch
from torch import nn

x = torch.tensor([0.0, 0.0, 5.0, 5.0, 0.0, 0.0, 0.0, 0.0])  # (L,)
for shift in range(4):
    moved = x.roll(shift)[None]  # (C, L)
    print(shift, "pooled", nn.MaxPool1d(2)(moved).tolist(), end=" ")
    print("overall", nn.AdaptiveMaxPool1d(1)(moved).tolist())
