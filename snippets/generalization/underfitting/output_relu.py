# Wrong in its first run: a ReLU stands after the last layer. The second is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(200, 1)  # (N, 1)
y = torch.sin(6 * x)  # half of the targets are negative
for name in ("ReLU", "Identity"):
    last = getattr(nn, name)()
    model = nn.Sequential(nn.Linear(1, 64), nn.Tanh(), nn.Linear(64, 1), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(500):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    lowest, highest = model(x).aminmax()
    print(f"{name:8} at the end: error {loss:.2f}, outputs", end=" ")
    print(f"from {lowest:.1f} to {highest:.1f}")
