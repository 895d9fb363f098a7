import torch
from torch import nn

x = torch.randn(4, 8, 100)  # (N, C, L): channels before time
conv = nn.Conv1d(8, 16, kernel_size=5, padding=2)
print("same length", tuple(conv(x).shape))
print("weights    ", tuple(conv.weight.shape))

features_last = torch.randn(4, 100, 8)  # (N, L, C)
print("swap axes  ", tuple(conv(features_last.mT).shape))
