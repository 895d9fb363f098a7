import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(100, 50)  # D, H
print(f"weights from {layer.weight.min():+.3f} to {layer.weight.max():+.3f}")
print(f"biases  from {layer.bias.min():+.3f} to {layer.bias.max():+.3f}")
print(f"1 / sqrt(D) = {100**-0.5:.3f}")
