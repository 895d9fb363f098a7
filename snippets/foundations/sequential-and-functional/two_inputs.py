# Wrong: two inputs into a chain.
import torch
from torch import nn

a, b = torch.randn(4, 3), torch.randn(4, 3)  # (B, D)
bilinear = nn.Bilinear(3, 3, 2)  # a layer of two inputs
print(tuple(bilinear(a, b).shape))

model = nn.Sequential(bilinear)
model(a, b)  # TypeError: takes 2 positional arguments but 3 were given
