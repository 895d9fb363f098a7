# Wrong at the end: three heads do not divide ten features.
from torch import nn

for heads in (1, 2, 5, 10, 3):
    mha = nn.MultiheadAttention(10, heads)  # AssertionError: must be divisible
    size = sum(p.numel() for p in mha.parameters())
    print(f"{heads:2} heads of {mha.head_dim:2} features  {size} parameters")
