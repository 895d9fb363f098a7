import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 8, 16)  # (B, C, L)
for layer in (nn.Dropout(0.2), nn.Dropout1d(0.2)):
    zero = layer(x) == 0  # (B, C, L)
    print(f"{layer!s:31} zeros {zero.float().mean():.0%}", end="  ")
    print(f"channels gone as a whole {zero.all(dim=2).float().mean():.0%}")

features = torch.randn(10_000, 8)  # (B, D), but Dropout1d reads it as one (C, L)
zero = nn.Dropout1d(0.2)(features) == 0
print(f"Dropout1d on (B, D): examples gone {zero.all(dim=1).float().mean():.0%}")
