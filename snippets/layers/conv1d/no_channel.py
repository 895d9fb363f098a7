# Wrong: a forgotten channel axis.
import torch
from torch import nn

x = torch.randn(4, 100)  # four series of 100 steps, one number a step
conv = nn.Conv1d(1, 8, kernel_size=5)
print(tuple(conv(x.unsqueeze(1)).shape))  # (N, 1, L) to (4, 8, 96): right

conv(x)  # RuntimeError: expected input[1, 4, 100] to have 1 channels, but got 4
