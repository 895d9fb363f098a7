# Wrong: a plain tensor takes the place of a parameter.
import torch
from torch import nn

layer = nn.Linear(3, 2)
print(type(layer.weight).__name__, tuple(layer.weight.shape))
layer.weight = torch.zeros_like(layer.weight)  # TypeError: cannot assign
