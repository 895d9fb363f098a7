import torch
from torch import nn

torch.manual_seed(0)
nothing = torch.zeros(1, 3)  # (B, D): all inputs are zero

for bias in (False, True):
    model = nn.Sequential(
        nn.Linear(3, 8, bias=bias), nn.ReLU(), nn.Linear(8, 2, bias=bias)
    )
    output = model(nothing).detach()  # (B, 2)
    print(f"bias={bias!s:5}  output {output}")
