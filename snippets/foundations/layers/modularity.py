import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D_in)

for layer in (nn.Linear(3, 2), nn.ReLU(), nn.BatchNorm1d(3)):
    learned = {name: tuple(p.shape) for name, p in layer.named_parameters()}
    kept = [name for name, _ in layer.named_buffers()]
    print(type(layer).__name__, tuple(x.shape), "->", tuple(layer(x).shape))
    print("  learns", learned or "nothing")
    print("  keeps ", kept or "nothing")
