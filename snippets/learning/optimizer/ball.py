import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation

curvature = torch.tensor([1.0, 30.0])  # flat along w₁, steep along w₂


def loss_at(w):  # (..., 2) -> (...)
    return (curvature * w**2).sum(dim=-1) / 2


def descend(momentum, steps=40):
    w = torch.tensor([-4.0, 0.8], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.03, momentum=momentum)
    path = [w.detach().clone()]
    for _ in range(steps):
        optimizer.zero_grad()
        loss_at(w).backward()
        optimizer.step()
        path.append(w.detach().clone())
    return torch.stack(path)  # (steps + 1, 2)


momenta = [
    0.0,
    0.2,
    0.4,
    0.5,
    0.6,
    0.7,
    0.75,
    0.8,
    0.85,
    0.9,
    0.93,
    0.95,
    0.97,
    0.98,
    0.99,
]
across, up = torch.linspace(-5, 5, 60), torch.linspace(-2, 2, 60)
grid = torch.stack(torch.meshgrid(across, up, indexing="xy"), dim=-1)  # (60, 60, 2)
figure, axes = plt.subplots()
axes.contour(
    across, up, loss_at(grid), levels=[0.5, 3, 10, 25], colors="C4", linewidths=0.7
)
(line,) = axes.plot([], [], "C1o-", markersize=3, linewidth=1)
axes.plot(0, 0, "C2*", markersize=10)
axes.set(xlim=(-5, 5), ylim=(-2, 2), xlabel="weight w₁", ylabel="weight w₂")


def draw(momentum):
    path = descend(momentum)
    line.set_data(*path.T)
    axes.set_title(
        f"momentum {momentum:.2f}: loss {loss_at(path[-1]):.4f} after 40 steps"
    )


animation = FuncAnimation(figure, draw, momenta, init_func=lambda: draw(0.8))
plt.show()
