import torch
from torch import nn

x = torch.randn(5, 3)  # (B, D)
first, second = nn.Linear(3, 8), nn.Linear(8, 2)
weight = second.weight @ first.weight  # (2, 3): one matrix
bias = second.weight @ first.bias + second.bias
one = x @ weight.T + bias  # (B, 2)

two = second(first(x))
print("one layer:", torch.allclose(two, one, atol=1e-5))
bent = second(torch.relu(first(x)))
print("with ReLU:", torch.allclose(bent, one, atol=1e-5))
