import torch
from torch.nn.functional import softshrink

torch.manual_seed(0)
x = torch.randn(200, 10)  # (N, D)
y = 3 * x[:, :1] + 0.1 * torch.randn(200, 1)  # one feature counts
w, lr, strength = torch.zeros(10, 1), 0.1, 0.1
for step in range(200):
    slope = x.T @ (x @ w - y) / len(x)  # of the error alone
    w = softshrink(w - lr * slope, lr * strength)
print(f"the feature that counts {w[0, 0]:.1f}")
print("zeros", (w == 0).sum().item(), "of 10")
