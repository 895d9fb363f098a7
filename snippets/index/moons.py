import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation
from sklearn.datasets import make_moons
from torch import nn

torch.manual_seed(0)
points, labels = make_moons(300, noise=0.12, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)  # (N,)
model = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
loss_of = nn.BCEWithLogitsLoss()

columns, rows = torch.linspace(-1.7, 2.7, 60), torch.linspace(-1.1, 1.6, 40)
grid = torch.stack(torch.meshgrid(columns, rows, indexing="xy"), dim=-1)  # (40, 60, 2)
steps = range(0, 241, 12)
logits, losses, shares = [], [], []
for step in range(max(steps) + 1):
    loss = loss_of(model(x).squeeze(1), y)
    if step in steps:
        with torch.no_grad():
            logits.append(model(grid).squeeze(-1))  # (40, 60)
            right = (model(x).squeeze(1) > 0) == (y == 1)
        losses.append(loss.item())
        shares.append(right.float().mean())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

figure, axes = plt.subplots()


def draw(frame):
    axes.clear()
    axes.scatter(*x[y == 0].T, s=9, color="C0", marker="o")
    axes.scatter(*x[y == 1].T, s=12, color="C1", marker="^")
    axes.contour(columns, rows, logits[frame], levels=[0.0], colors="C2")
    axes.set(xlim=(-1.7, 2.7), ylim=(-1.1, 1.6), xlabel="x₁", ylabel="x₂")
    share = f"{shares[frame]:.0%} right"
    axes.set_title(f"training step {steps[frame]}: loss {losses[frame]:.2f}, {share}")


animation = FuncAnimation(figure, draw, len(steps), init_func=lambda: draw(20))
plt.show()
