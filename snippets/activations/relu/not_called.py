# Wrong: a layer that was never called.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D)
layer = nn.Linear(3, 1)
print("nn.ReLU()(x):", tuple(layer(nn.ReLU()(x)).shape))  # (B, 1)

hidden = nn.ReLU(x)  # wrong: makes a layer, with inplace=x
print("nn.ReLU(x) is no tensor, but a", type(hidden).__name__)
layer(hidden)  # TypeError: must be Tensor, not ReLU
