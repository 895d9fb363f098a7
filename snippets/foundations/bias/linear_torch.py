import torch
from torch import nn

x = torch.tensor([[1.0, 2.0, 3.0]])  # (B, D_in)
w = torch.tensor([[0.1, 0.2, 0.3], [-0.1, 0.0, 0.1]])  # (D_out, D_in)
b = torch.tensor([0.5, -0.5])  # (D_out,): one bias per unit, not per weight

by_hand = x @ w.T + b  # (B, D_out)

layer = nn.Linear(3, 2)  # bias=True is the default
with torch.no_grad():
    layer.weight.copy_(w)
    layer.bias.copy_(b)

print("by hand  ", by_hand)
print("nn.Linear", layer(x).detach())
