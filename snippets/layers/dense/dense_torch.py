import torch
from torch import nn

x = torch.linspace(-1, 1, 6).reshape(2, 3)  # (B, D)
w = torch.linspace(1, -2, 6).reshape(2, 3)  # (H, D): a row for each output
b = torch.tensor([0.5, -0.5])  # (H,)

print("by hand", x @ w.T + b, sep="\n")  # (B, H)

layer = nn.Linear(3, 2)  # D, H
with torch.no_grad():
    layer.weight.copy_(w)
    layer.bias.copy_(b)
print("nn.Linear", layer(x).detach(), sep="\n")
