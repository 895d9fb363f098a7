# Wrong and right: all weights equal at the start.
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(50, 2), torch.randn(50, 1)  # (B, D), (B, 1)

for name, start in (
    ("zero", nn.init.zeros_),
    ("all one", nn.init.ones_),
    ("random", nn.init.normal_),
):
    model = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
    start(model[0].weight)
    start(model[2].weight)
    nn.init.zeros_(model[0].bias)
    nn.functional.mse_loss(model(x), y).backward()
    gradient = model[0].weight.grad  # (H, D): a row for each hidden unit
    different = len(gradient.round(decimals=4).unique(dim=0))
    print(f"{name:8} all zero: {not gradient.any()!s:5}  different rows: {different}")
