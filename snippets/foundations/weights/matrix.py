import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3)  # (D_in,)
layer = nn.Linear(3, 2)  # weight[i, j] leads from input j to output i
before = layer(x).detach()

with torch.no_grad():
    layer.weight[0, 2] += 1.0  # make one connection stronger
change = layer(x).detach() - before

print("weight", tuple(layer.weight.shape))
print("output 1 is as before:    ", bool(change[1] == 0))
print("output 0 changed by x[2]: ", torch.allclose(change[0], x[2]))
