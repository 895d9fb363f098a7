# Wrong and right: a squeeze that takes the batch.
import torch
from torch import nn

pool = nn.AdaptiveAvgPool2d(1)
for N in (4, 1):
    y = pool(torch.randn(N, 16, 7, 7))  # (N, 16, 1, 1): height 1, width 1
    squeezed, flat = tuple(y.squeeze().shape), tuple(y.flatten(1).shape)
    print(f"{tuple(y.shape)!s:14}  squeeze {squeezed!s:7}  flatten {flat}")
