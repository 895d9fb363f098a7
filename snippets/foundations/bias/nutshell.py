import torch
from torch import nn

layer = nn.Linear(3, 2)  # bias=True is the default
print("weights", tuple(layer.weight.shape))
print("biases ", tuple(layer.bias.shape))

nothing = torch.zeros(1, 3)  # (B, D_in): all inputs are zero
print("bias alone:", torch.equal(layer(nothing)[0], layer.bias))

no_bias = nn.Linear(3, 2, bias=False)  # before a batch norm
print("without:", no_bias(nothing).tolist())
