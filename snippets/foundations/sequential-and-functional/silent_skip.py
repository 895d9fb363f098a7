import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 8)  # (B, D)
print(tuple((x + nn.Linear(8, 1)(x)).shape))  # 1 is stretched to 8, without a word
