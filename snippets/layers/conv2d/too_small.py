# Wrong: an image too small.
import torch
from torch import nn

block = [nn.Conv2d(1, 1, kernel_size=3), nn.MaxPool2d(2)]  # n to (n - 2) // 2
model = nn.Sequential(*block, *block, *block)
for n in (28, 16):  # 28 to 13 to 5 to 1: just enough
    y = model(torch.zeros(1, 1, n, n))  # RuntimeError: Kernel size can't be greater
    print(n, tuple(y.shape))
