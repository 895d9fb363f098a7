import torch
from torch import nn

neuron = nn.Linear(3, 1)
column = torch.randn(3, 1)

one_example = column.T  # (B, D) = (1, 3): an example is a row
print(tuple(neuron(one_example).shape))

four_examples = torch.randn(4, 3)  # (B, D)
print(tuple(neuron(four_examples).shape))
