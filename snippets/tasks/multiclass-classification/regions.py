import matplotlib.pyplot as plt
import torch
from matplotlib.colors import ListedColormap
from torch import nn

torch.manual_seed(0)
labels = torch.arange(300) % 3  # (N,)
x = torch.randn(300, 2) + 4 * torch.eye(3)[labels, :2]  # (N, 2): three clouds
model = nn.Linear(2, 3)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for _ in range(100):
    loss = nn.functional.cross_entropy(model(x), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"right: {(model(x).argmax(dim=1) == labels).float().mean():.0%}")

ticks = torch.linspace(-4, 8, 81)
grid = torch.cartesian_prod(ticks, ticks)  # (6561, 2)
winner = model(grid).argmax(dim=1).view(81, 81).T  # the class of the largest logit
colors = ListedColormap(["C0", "C1", "C2"])
view = {"extent": (-4, 8, -4, 8), "origin": "lower", "aspect": "auto"}
plt.imshow(winner, cmap=colors, alpha=0.25, **view)
for k, marker in enumerate("o^s"):
    plt.scatter(*x[labels == k].T, s=9, marker=marker)
for k, place in enumerate(((5.4, 3), (-3, 7), (-3, -3.5))):
    plt.text(*place, f"logit {k} is largest", ha="left" if k else "center")
plt.axis((-4, 8, -4, 8))
plt.xlabel("x1")
plt.ylabel("x2")
plt.show()
