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
    reached = bool(model(x).min() < -1.5)
    print(
        f"{last!s:10}  loss above 0.3: {bool(loss > 0.3)!s:5}  reaches -1.5: {reached}"
    )
