import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 10)  # (B, D_in)
linear, norm = nn.Linear(10, 5), nn.BatchNorm1d(5)

print(f"mean of linear(x): {linear(x).mean():.1f}", end=", ")
before = norm(linear(x))
with torch.no_grad():
    linear.bias += 100.0
print(f"with the larger bias {linear(x).mean():.1f}")
after = norm(linear(x))  # the norm subtracts the mean, and the bias with it
print("output unchanged to 1e-4:", torch.allclose(before, after, atol=1e-4))

loss = (after * torch.randn(64, 5)).sum()
loss.backward()
print("weights have a gradient: ", bool(linear.weight.grad.abs().max() > 1))
print("the bias has none:       ", bool(linear.bias.grad.abs().max() < 1e-3))
