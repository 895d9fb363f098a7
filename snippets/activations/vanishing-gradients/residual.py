import torch
from torch import nn

depth, width = 20, 64
for name, residual in (("plain", False), ("residual", True)):
    torch.manual_seed(0)
    layers = [nn.Linear(width, width) for _ in range(depth)]
    h = torch.randn(256, width)  # (B, D)
    for layer in layers:
        change = torch.relu(layer(h))
        h = h + change if residual else change
    h.square().mean().backward()
    ratio = layers[0].weight.grad.norm() / layers[-1].weight.grad.norm()
    size = h.detach().std()
    print(f"{name:9} first / last layer {ratio:.1e}  size of the signal {size:.0e}")
