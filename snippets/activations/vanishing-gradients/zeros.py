# Wrong: all weights zero.
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 1))
for p in model.parameters():
    nn.init.zeros_(p)
model(torch.randn(16, 4)).sub(1).square().mean().backward()
for name, p in model.named_parameters():
    print(f"{name:8}  largest gradient {p.grad.abs().max():.1f}")
