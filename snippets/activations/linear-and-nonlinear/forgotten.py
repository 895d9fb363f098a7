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
    a, b, zero = x[:1], x[1:2], torch.zeros(1, 64)
    whole, parts = model(a + b), model(a) + model(b) - model(zero)
    straight = torch.allclose(whole, parts, atol=1e-3)
    accuracy = right.float().mean()
    print(f"{name}: over 85% right {accuracy > 0.85}, straight {straight}")
