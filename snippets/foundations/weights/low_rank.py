import torch
from torch import nn

torch.manual_seed(0)
base = nn.Linear(1000, 1000).requires_grad_(False)  # stays as it is
down = nn.Linear(1000, 8, bias=False)  # 8 numbers in between: a change of rank 8
up = nn.Linear(8, 1000, bias=False)
nn.init.zeros_(up.weight)

x = torch.randn(4, 1000)  # (B, D)
change = up(down(x))  # is added to base(x)
print("largest change before training:", change.abs().max().item())
parameters = [p for part in (base, down, up) for p in part.parameters()]
trained = sum(p.numel() for p in parameters if p.requires_grad)
print(f"trained: {trained:,} weights instead of {base.weight.numel():,}")
