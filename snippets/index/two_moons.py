import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn

torch.manual_seed(0)
points, labels = make_moons(n_samples=300, noise=0.1, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)  # (N,): 0 or 1

model = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for step in range(500):
    logits = model(x).squeeze(1)  # (N, 1) -> (N,)
    loss = nn.functional.binary_cross_entropy_with_logits(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

correct = (logits > 0) == (y == 1)
print(f"{correct.float().mean():.0%} of the points on the right side")

ticks = torch.linspace(-2, 3, 100)
grid = torch.cartesian_prod(ticks, ticks)  # (10000, 2)
heights = model(grid).detach()  # (10000, 1): class 1 is where they are above zero
plt.tricontour(*grid.T, heights.squeeze(1), levels=[0.0], colors="C2")
plt.scatter(*x[y == 0].T, marker="o", label="class 0")
plt.scatter(*x[y == 1].T, marker="^", label="class 1")
plt.ylim(-1, 1.5)
plt.xlabel("first feature")
plt.ylabel("second feature")
plt.legend(loc="upper left")
plt.show()
