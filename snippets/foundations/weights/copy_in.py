import torch
from torch import nn

layer = nn.Linear(3, 2)
with torch.no_grad():  # the change is no part of any graph
    layer.weight.copy_(torch.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]))
print(layer.weight.data)
print("still a parameter:", isinstance(layer.weight, nn.Parameter))
