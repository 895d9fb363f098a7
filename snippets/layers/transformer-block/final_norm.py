import torch
from torch import nn

for norm_first in (False, True):
    torch.manual_seed(0)
    x = torch.randn(16, 8, 32)  # (T, B, D)
    options = {"dropout": 0.0, "norm_first": norm_first}
    print(f"norm_first={norm_first!s:5}", end="")
    for depth in range(1, 25):
        x = nn.TransformerEncoderLayer(32, 4, 128, **options)(x)
        if depth in (1, 6, 24):
            print(f"  spread after {depth}: {x.std():.2f}", end="")
    print()
