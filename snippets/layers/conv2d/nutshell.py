import torch
from torch import nn

x = torch.randn(8, 3, 32, 32)  # (N, C, H, W): channels first
same = nn.Conv2d(3, 16, kernel_size=3, padding=1)
half = nn.Conv2d(3, 16, kernel_size=3, padding=1, stride=2)

print("same size", tuple(same(x).shape))
print("halved   ", tuple(half(x).shape))
print("weights  ", tuple(same.weight.shape))
