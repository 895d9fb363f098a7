import torch
from torch import nn

neuron = nn.Linear(3, 1)  # three inputs
x = torch.tensor([[0.5], [-1.0], [2.0]])  # wrong: three examples of one input each

neuron(x)  # RuntimeError: mat1 and mat2 shapes cannot be multiplied (3x1 and 3x1)
