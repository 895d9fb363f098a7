import torch
from torch import nn

pool = nn.AdaptiveAvgPool2d(1)
for N in (4, 1):
    y = pool(
        torch.randn(N, 16, 7, 7)
    )  # (N, 16, 1, 1): the axes of height 1 and width 1
    print(f"{tuple(y.shape)!s:14}", end="  ")
    print(
        f"squeeze {tuple(y.squeeze().shape)!s:7}  flatten {tuple(y.flatten(1).shape)}"
    )
