import torch
from torch import nn

torch.manual_seed(0)
x, position = torch.randn(5, 8), torch.randn(5, 8)  # (T, D) each
layer = nn.Linear(16, 3, bias=False)  # reads both, side by side
w_x, w_position = layer.weight.chunk(2, dim=1)  # (3, D) each
both = layer(torch.cat([x, position], dim=1))
print("W on both, side by side:", both[0].detach())
print("W₁x + W₂p:              ", (x @ w_x.T + position @ w_position.T)[0].detach())
print("added, one W:           ", ((x + position) @ w_x.T)[0].detach())
