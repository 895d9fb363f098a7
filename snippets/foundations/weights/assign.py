import torch
from torch import nn

layer = nn.Linear(3, 2)
layer.weight = torch.zeros(2, 3)  # TypeError: cannot assign 'torch.FloatTensor'
