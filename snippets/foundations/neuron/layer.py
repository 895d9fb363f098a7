import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(10, 3)  # (B, D): ten examples of three inputs
layer = nn.Linear(3, 2)  # two neurons, side by side
print("weight", tuple(layer.weight.shape), " bias", tuple(layer.bias.shape))

together = torch.relu(layer(x))  # (B, 2): a column for each neuron
for i in range(2):
    w, b = layer.weight[i], layer.bias[i]  # (D,) and (): all that neuron i has
    alone = torch.relu(x @ w + b)  # (B,)
    print(f"neuron {i} alone is column {i}:", torch.allclose(alone, together[:, i]))
