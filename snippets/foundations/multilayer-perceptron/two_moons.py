import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn

torch.manual_seed(0)
points, labels = make_moons(n_samples=300, noise=0.1, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)  # (N,): 0 or 1

bend = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2), nn.Tanh())
cut = nn.Linear(2, 1)
optimizer = torch.optim.Adam([*bend.parameters(), *cut.parameters()], lr=0.02)
for step in range(200):
    logits = cut(bend(x)).squeeze(1)  # (N, 1) -> (N,)
    loss = nn.functional.binary_cross_entropy_with_logits(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{((logits > 0) == (y == 1)).float().mean():.0%} on the right side")

ticks = torch.linspace(-1.5, 2.5, 60)
grid = torch.cartesian_prod(ticks, ticks)  # (3600, 2)
heights = cut(bend(grid)).detach().squeeze(1)
figure, axes = plt.subplots(1, 2)
for axis, dots, name in zip(axes, (x, bend(x).detach()), ("input", "hidden unit")):
    for kind, marker in ((0, "o"), (1, "^")):
        axis.scatter(*dots[y == kind].T, s=8, marker=marker)
    axis.set(xlabel=f"{name} 1", ylabel=f"{name} 2")
axes[0].tricontour(*grid.T, heights, levels=[0.0], colors="C2")
(w1, w2), b = cut.weight[0].tolist(), cut.bias.item()
ends = torch.tensor([-1.1, 1.1])
axes[1].plot(ends, -(w1 * ends + b) / w2, color="C2")  # w1 h1 + w2 h2 + b = 0
plt.show()
