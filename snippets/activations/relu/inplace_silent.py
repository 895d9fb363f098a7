# Wrong and right: in place.
import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
print("a copy  ", nn.ReLU()(x) + x)
print("in place", nn.ReLU(inplace=True)(x) + x)  # x has lost its -1
print("x is now", x)
