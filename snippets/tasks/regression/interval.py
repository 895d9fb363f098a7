import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(4000, 1)  # (N, 1)
y = 2 * x + x * torch.randn(4000, 1)  # (N, 1): the larger x, the less sure
x, x_test, y, y_test = x[:2000], x[2000:], y[:2000], y[2000:]
share = torch.tensor([0.1, 0.9])  # of the targets that shall lie below
model = nn.Sequential(nn.Linear(1, 32), nn.ReLU(), nn.Linear(32, 2))  # two outputs
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(400):
    error = y - model(x)  # (N, 1) - (N, 2) -> (N, 2)
    loss = torch.maximum(share * error, (share - 1) * error).mean()  # quantile loss
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

low, high = model(x_test).T
inside = (low < y_test[:, 0]) & (y_test[:, 0] < high)
print(f"held-out targets inside the interval: {inside.float().mean():.0%}")
for value in (0.2, 0.8):
    low, high = model(torch.tensor([[value]]))[0].tolist()
    print(f"x = {value}: from {low:.1f} to {high:.1f}")
