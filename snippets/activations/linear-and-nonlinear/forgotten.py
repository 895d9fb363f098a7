# Wrong and right: the activation left out.
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

data = load_digits()
x = torch.tensor(data.data / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(data.target)
for name, bend in (("forgotten", nn.Identity()), ("with ReLU", nn.ReLU())):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 32), bend, nn.Linear(32, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(60):
        loss = F.cross_entropy(model(x[:500]), y[:500])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = model(x[500:]).argmax(dim=1) == y[500:]
    a, b, zero = x[0], x[1], torch.zeros(64)
    whole, parts = model(a + b), model(a) + model(b) - model(zero)
    gap = (whole - parts).abs().max()
    accuracy = right.float().mean()
    print(f"{name}: {accuracy:.0%} right, whole and parts differ by {gap:.1f}")
