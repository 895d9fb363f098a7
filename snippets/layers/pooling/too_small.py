# Wrong: pooled away.
import torch
from torch import nn

model = nn.Sequential(*[nn.MaxPool2d(2) for _ in range(5)])
for n in (32, 28):  # 32, 16, 8, 4, 2, 1: just enough
    print(n)
    y = model(torch.zeros(1, 8, n, n))  # RuntimeError: Output size is too small
    print(tuple(y.shape))
