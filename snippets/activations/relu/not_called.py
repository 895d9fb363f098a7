import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D)
hidden = nn.ReLU(x)  # wrong: makes a layer, with inplace=x
print(type(hidden).__name__)
nn.Linear(3, 1)(hidden)  # TypeError: must be Tensor, not ReLU
