# Wrong: a skip between unequal widths.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 8)  # (B, D)
inner = nn.Linear(8, 16)

widen = nn.Linear(8, 16)  # brings x to the width of the sum
print(tuple(widen(x).shape), "+", tuple(inner(x).shape), end=" = ")
print(tuple((widen(x) + inner(x)).shape))
x + inner(x)  # RuntimeError: The size of tensor a (8) must match
