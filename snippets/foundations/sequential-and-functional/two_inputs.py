import torch
from torch import nn

a, b = torch.randn(4, 3), torch.randn(4, 3)  # (B, D)
print(tuple(nn.Bilinear(3, 3, 2)(a, b).shape))  # a layer of two inputs

model = nn.Sequential(nn.Bilinear(3, 3, 2), nn.ReLU())
model(a, b)  # TypeError: takes 2 positional arguments but 3 were given
