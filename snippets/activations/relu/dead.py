import torch
from torch import nn
from torch.nn import functional as F

x = torch.linspace(-1, 1, 50).unsqueeze(1)  # (N, 1)
y = x  # (N, 1): as easy as can be
for activation, bias in ((nn.ReLU(), -3), (nn.LeakyReLU(0.1), -3), (nn.ReLU(), 0)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 16), activation, nn.Linear(16, 1))
    nn.init.constant_(model[0].bias, bias)  # at -3 every sum is below zero
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(100):
        loss = F.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    gradient = bool(model[0].weight.grad.any())
    print(f"{activation!s:29}  bias {bias:2}  gradient {gradient!s:5}  loss {loss:.1f}")
