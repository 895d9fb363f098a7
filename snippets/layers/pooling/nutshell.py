import torch
from torch import nn

x = torch.randn(8, 16, 32, 32)  # (N, C, H, W)
print("max pooled ", tuple(nn.MaxPool2d(2)(x).shape))
print("mean pooled", tuple(nn.AvgPool2d(2)(x).shape))

all_of_it = nn.AdaptiveAvgPool2d(1)(x).flatten(1)  # (N, C)
print("to a vector", tuple(all_of_it.shape))
print("to learn   ", len(list(nn.MaxPool2d(2).parameters())))
