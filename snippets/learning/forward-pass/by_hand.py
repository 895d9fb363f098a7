import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D)
model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
(w1, b1), (w2, b2) = model[0].parameters(), model[2].parameters()

h = x @ w1.T + b1  # (B, 3) @ (3, 5) -> (B, 5)
h = h.clamp(min=0)  # (B, 5): ReLU
out = h @ w2.T + b2  # (B, 5) @ (5, 2) -> (B, 2)

print("shape", tuple(out.shape), " same as model(x):", torch.allclose(out, model(x)))
