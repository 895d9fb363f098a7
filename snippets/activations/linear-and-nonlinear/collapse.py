import torch
from torch import nn

torch.manual_seed(0)
stack = nn.Sequential(nn.Linear(4, 64), nn.Linear(64, 64), nn.Linear(64, 3))
w1, b1, w2, b2, w3, b3 = stack.parameters()

one = nn.Linear(4, 3)
with torch.no_grad():
    one.weight.copy_(w3 @ w2 @ w1)  # (3, 64) @ (64, 64) @ (64, 4) = (3, 4)
    one.bias.copy_(w3 @ (w2 @ b1 + b2) + b3)  # biases pass through later layers

x = torch.randn(1000, 4)  # (B, D)
print("same outputs:", torch.allclose(stack(x), one(x), atol=1e-5))
for name, model in (("three layers", stack), ("one layer", one)):
    print(f"{name:12} ", sum(p.numel() for p in model.parameters()), "parameters")
