import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

model = nn.Sequential(*(nn.Linear(256, 256) for _ in range(20)))
x = torch.randn(32, 256)  # (B, D)
weights = sum(layer.weight.numel() for layer in model)

with FlopCounterMode(display=False) as forward:
    loss = model(x).square().mean()
with FlopCounterMode(display=False) as backward:
    loss.backward()
for name, counter in (("forward", forward), ("backward", backward)):
    each = counter.get_total_flops() / (weights * len(x))
    print(f"{name:8} {each:.1f} operations a weight and example")
