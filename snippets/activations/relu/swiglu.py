import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(2, 10, 96)  # (B, T, D)

up, down = nn.Linear(96, 384, bias=False), nn.Linear(384, 96, bias=False)
y = down(F.gelu(up(x)))  # (B, T, D)
count = sum(p.numel() for layer in (up, down) for p in layer.parameters())
print(f"GELU    {tuple(y.shape)}  {count} weights in 2 matrices")

gate, value = nn.Linear(96, 256, bias=False), nn.Linear(96, 256, bias=False)
down = nn.Linear(256, 96, bias=False)  # 256 = 2/3 of 384: the same number of weights
y = down(F.silu(gate(x)) * value(x))  # (B, T, D)
count = sum(p.numel() for layer in (gate, value, down) for p in layer.parameters())
print(f"SwiGLU  {tuple(y.shape)}  {count} weights in 3 matrices")
