import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-2, 2, 200)[:, None]  # (N, 1)
y = 1 + torch.sin(3 * x) + 0.1 * torch.randn(200, 1)
held_out = torch.arange(200) % 2 == 1  # every other point
for name, style, model in (
    ("line", "C1--", nn.Linear(1, 1)),
    ("network", "C0-", nn.Sequential(nn.Linear(1, 64), nn.Tanh(), nn.Linear(64, 1))),
):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(400):
        loss = nn.functional.mse_loss(model(x[~held_out]), y[~held_out])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    error = (model(x) - y).detach().square()
    print(f"{name:8} error {error[~held_out].mean():.2f} training", end="")
    print(f", {error[held_out].mean():.2f} held-out")
    plt.plot(x, model(x).detach(), style, label=name)

always_mean = (y - y[~held_out].mean()).square()
print(f"always the training mean: {always_mean[held_out].mean():.2f}")
plt.plot(x[~held_out], y[~held_out], "C2o", markersize=3, label="training points")
plt.ylim(-0.5, 3.5)  # room for the legend
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
