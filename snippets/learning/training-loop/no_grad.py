import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 64)  # (N, D)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1))


def measure(name):
    first, second = model(x), model(x)
    print(
        f"{name:9}  same twice {first.equal(second)!s:5}  graph {first.requires_grad}"
    )


measure("neither")
with torch.no_grad():
    measure("no_grad()")
model.eval()
measure("eval()")
with torch.no_grad():
    measure("both")
