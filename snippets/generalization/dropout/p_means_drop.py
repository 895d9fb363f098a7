# Wrong: p is the share to drop, not to keep, and no percentage.
import torch
from torch import nn

torch.manual_seed(0)
for p in (0.9, 1.0, True):
    x = torch.ones(100_000, requires_grad=True)
    y = nn.Dropout(p)(x)
    y.sum().backward()
    reached = (x.grad != 0).float().mean()
    print(f"p={p!s:4}  largest output {y.max():.1f}  gradient reaches {reached:.0%}")

nn.Dropout(50)  # ValueError: dropout probability has to be between 0 and 1
