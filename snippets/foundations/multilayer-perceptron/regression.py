import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 100)[:, None]  # (N, 1)
y = torch.sin(2 * x)

model = nn.Sequential(nn.Linear(1, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for step in range(1500):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

wide = torch.linspace(-6, 6, 400)[:, None]  # (400, 1): twice as wide as the data
errors = (model(wide) - torch.sin(2 * wide)).abs().detach()
seen = wide.abs() <= 3
print(
    "largest error where there were data is below 0.2:", bool(errors[seen].max() < 0.2)
)
print(
    "largest error outside is above 1:                ", bool(errors[~seen].max() > 1)
)

plt.axvspan(-3, 3, color="C2", alpha=0.15, label="data")
plt.plot(wide, torch.sin(2 * wide), "C0--", label="truth")
plt.plot(wide, model(wide).detach(), "C1", label="MLP")
plt.xlabel("x")
plt.ylabel("y")
plt.legend(loc="upper left")
plt.show()
