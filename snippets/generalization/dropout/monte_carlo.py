import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(100, 1) * 4 - 2  # (N, 1): data between -2 and 2 only
y = torch.sin(2 * x) + 0.1 * torch.randn(100, 1)
model = nn.Sequential(nn.Linear(1, 100), nn.ReLU(), nn.Dropout(0.1), nn.Linear(100, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(500):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

model.eval()
model[2].train()  # dropout alone: a batch norm would have to stay in eval()
grid = torch.linspace(-6, 6, 121).unsqueeze(1)  # (G, 1)
with torch.no_grad():
    passes = torch.stack([model(grid) for _ in range(200)])  # (passes, G, 1)
mean, spread = passes.mean(dim=0).squeeze(), passes.std(dim=0).squeeze()  # (G,)
band = 2 * spread
for n in (70, -1):
    at, truth = grid[n].item(), torch.sin(2 * grid[n]).item()
    print(f"x = {at:.1f}  truth {truth:4.1f}  mean {mean[n]:4.1f} ± {band[n]:.1f}")

plt.scatter(x, y, s=8, color="C0", zorder=3, label="data")
plt.plot(grid, torch.sin(2 * grid), "C2:", label="truth")
plt.plot(grid, mean, "C1--", label="mean of 200 passes")
plt.fill_between(
    grid.squeeze(), mean - band, mean + band, color="C1", alpha=0.3, label="±2 spreads"
)
plt.xlabel("x")
plt.ylabel("prediction")
plt.legend()
plt.show()
