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
low, high = mean - 2 * spread, mean + 2 * spread
print("spread at x = 6 is tenfold:", bool(spread[-1] > 10 * spread[60]))  # of x = 0
truth = torch.sin(2 * grid[-1])
print("truth at x = 6 is in the band:", bool(low[-1] < truth < high[-1]))

plt.scatter(x, y, s=8, color="C0", label="data")
plt.plot(grid, mean, "C1--", label="mean of 200 passes")
plt.fill_between(grid.squeeze(), low, high, color="C1", alpha=0.3, label="±2 spreads")
plt.xlabel("x")
plt.ylabel("prediction")
plt.legend()
plt.show()
