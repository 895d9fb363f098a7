# Wrong in its second model: it ends in a ReLU, and the targets are negative.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-2, 2, 50)[:, None]  # (N, 1)
y = x - 0.5  # most of the targets are negative
for name, last in (("linear output", nn.Identity()), ("ReLU output", nn.ReLU())):
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(1, 16), nn.ReLU(), nn.Linear(16, 1), last)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(300):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{name:13}  smallest prediction {model(x).min():+.1f}  loss {loss:.1f}")
