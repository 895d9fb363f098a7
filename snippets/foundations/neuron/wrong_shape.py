# Wrong: one example of three inputs stands in a column.
import torch
from torch import nn

neuron = nn.Linear(3, 1)  # three inputs
x = torch.randn(3, 1)  # three examples of one input each

neuron(x)  # RuntimeError: mat1 and mat2 shapes cannot be multiplied (3x1 and 3x1)
