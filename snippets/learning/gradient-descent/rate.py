import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation

curvature = torch.tensor([1.0, 8.0])  # the valley is flat along w₁, steep along w₂
limit = 2 / curvature.max()
start = torch.tensor([-4.0, 1.5])


def loss_at(w):  # (..., 2) -> (...)
    return (curvature * w**2).sum(dim=-1) / 2


def descend(lr, steps=20):
    w, path = start.clone(), [start]
    for _ in range(steps):
        w = w - lr * curvature * w  # learning rate times slope
        path.append(w)
    return torch.stack(path)  # (steps + 1, 2)


across, up = torch.linspace(-5, 5, 60), torch.linspace(-3, 3, 60)
grid = torch.stack(torch.meshgrid(across, up, indexing="xy"), dim=-1)  # (60, 60, 2)
figure, axes = plt.subplots()
axes.contour(
    across, up, loss_at(grid), levels=[0.5, 2, 6, 14], colors="C4", linewidths=0.7
)
(line,) = axes.plot([], [], "C1o-", markersize=3.5, linewidth=1)
axes.plot(0, 0, "C2*", markersize=10)
axes.set(xlim=(-5, 5), ylim=(-3, 3), xlabel="weight w₁", ylabel="weight w₂")


def draw(share):
    path = descend(share * limit)
    line.set_data(*path.T)
    before, after = loss_at(path[0]), loss_at(path[-1])
    verdict = "diverges" if after > before else f"loss {before:.0f} → {after:.2f}"
    axes.set_title(
        f"learning rate {share * limit:.3f}, {share:.0%} of the limit: {verdict}"
    )


shares = [
    0.02,
    0.05,
    0.1,
    0.2,
    0.3,
    0.4,
    0.5,
    0.6,
    0.7,
    0.8,
    0.9,
    0.95,
    1.0,
    1.02,
    1.05,
]
animation = FuncAnimation(figure, draw, shares, init_func=lambda: draw(0.95))
plt.show()
