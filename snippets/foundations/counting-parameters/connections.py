import torch
from torch import nn

torch.manual_seed(0)
for layer, shape in (
    (nn.Linear(12, 5, bias=False), (12,)),
    (nn.Conv2d(3, 8, kernel_size=3, bias=False), (3, 8, 8)),
    (nn.Conv2d(3, 8, kernel_size=3, bias=False), (3, 16, 16)),
):
    x = torch.randn(shape)
    # an output is connected to an input if it changes with it
    slopes = torch.autograd.functional.jacobian(layer, x)
    weights = sum(p.numel() for p in layer.parameters())
    connections = slopes.count_nonzero().item()
    print(f"{layer._get_name():6} on {shape!s:11} {weights:3} weights", end="  ")
    print(f"{connections:6,} connections")
