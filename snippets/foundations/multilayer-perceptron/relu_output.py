# Wrong in its first network: it ends in ReLU; the second is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-2, 2, 50)[:, None]  # (N, 1)
y = x**2 - 2  # from -2 to 2

for last in (nn.ReLU(), nn.Identity()):
    model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for step in range(400):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{last!s:10}  loss {loss:.2f}, lowest output {model(x).min():.1f}")
