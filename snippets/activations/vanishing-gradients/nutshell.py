import torch
from torch import nn

torch.manual_seed(0)
pairs = [(nn.Linear(64, 64), nn.ReLU()) for _ in range(20)]
model = nn.Sequential(*sum(pairs, ()))
for layer in model[::2]:  # the start that fits ReLU
    nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
model(torch.randn(32, 64)).square().sum().backward()

norms = [layer.weight.grad.norm() for layer in model[::2]]
print(f"gradient, first / last layer: {norms[0] / norms[-1]:.1f}")
