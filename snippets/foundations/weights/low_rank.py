import torch
from torch import nn

torch.manual_seed(0)
base = nn.Linear(1000, 1000, bias=False).requires_grad_(False)  # stays as it is
down = nn.Linear(1000, 8, bias=False)  # a matrix of rank 8 is added to it
up = nn.Linear(8, 1000, bias=False)
nn.init.zeros_(up.weight)  # nothing is changed at first

x = torch.randn(4, 1000)  # (B, D)
print("the same at first:", torch.equal(base(x) + up(down(x)), base(x)))
small = sum(p.numel() for p in (*down.parameters(), *up.parameters()))
print(f"trained: {small:,} weights instead of {base.weight.numel():,}")
