import torch
from torch import nn

torch.manual_seed(0)
linear, norm = nn.Linear(4, 2), nn.BatchNorm1d(2)
nn.init.normal_(norm.weight)
nn.init.normal_(norm.bias)
for _ in range(20):
    norm(linear(torch.randn(32, 4)))  # let the statistics run

x = torch.randn(5, 4)  # (B, D)
scale = norm.weight / (norm.running_var + norm.eps).sqrt()  # (C,)
w = scale[:, None] * linear.weight
b = scale * (linear.bias - norm.running_mean) + norm.bias
print("one linear layer", (x @ w.T + b)[0].detach())
print("eval            ", norm.eval()(linear(x))[0].detach())
print("train           ", norm.train()(linear(x))[0].detach())
