# Wrong: channels last.
import torch
from torch import nn

x = torch.randn(4, 100, 3)  # (N, L, C): 100 steps of three features, as an LSTM has it
conv = nn.Conv1d(3, 8, kernel_size=5)
print(tuple(conv(x.transpose(1, 2)).shape))  # (N, C, L) to (4, 8, 96): right

conv(x)  # RuntimeError: expected input[4, 100, 3] to have 3 channels, but got 100
