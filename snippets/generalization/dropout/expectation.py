import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([1.0, -2.0, 0.5, 4.0])  # (D,)
y = nn.Dropout(p=0.2)(x.expand(200_000, 4))  # (passes, D)

print("x              ", x.numpy())
print("mean of y      ", y.mean(dim=0).numpy().round(1))
print("mean of y² / x²", (y.square().mean(dim=0) / x.square()).numpy().round(2))

total = y.sum(dim=1)  # (passes,)
print(f"sum of x         {x.sum():.1f}")
print(f"sum of y         {total.min():.1f} to {total.max():.1f}", end=", ")
print(f"mean {total.mean():.1f}")
