# Wrong and right: batch and time swapped.
import torch
from torch import nn

x = torch.randn(32, 8, 5)  # (B, T, D)
for batch_first in (False, True):
    torch.manual_seed(0)
    out, h = nn.GRU(5, 7, batch_first=batch_first)(x)
    print(f"batch_first={batch_first!s:5}  last state {tuple(h.shape)}")
