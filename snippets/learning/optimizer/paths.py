import matplotlib.pyplot as plt
import torch
from torch.optim import SGD, Adam, RMSprop

axes = torch.linspace(-5, 2, 80), torch.linspace(-3.2, 2, 80)
grid = torch.meshgrid(*axes, indexing="ij")  # (80, 80) each


def loss_at(a, b):
    return (a**2 + 25 * b**2) / 2  # curvatures 1 and 25: a long valley


plt.contour(
    *grid, loss_at(*grid), levels=[0.5, 2, 8, 20, 40], colors="C4", linewidths=0.7
)
for name, make, style in (
    ("SGD", lambda w: SGD(w, lr=0.07), "C0o-"),
    ("momentum", lambda w: SGD(w, lr=0.03, momentum=0.8), "C1s--"),
    ("RMSprop", lambda w: RMSprop(w, lr=0.2, alpha=0.9), "C2^-."),
    ("Adam", lambda w: Adam(w, lr=0.4), "C3d:"),
):
    w = torch.tensor([-4.0, 1.5], requires_grad=True)
    optimizer, path = make([w]), []
    for _ in range(30):
        path.append(w.detach().clone())
        optimizer.zero_grad()
        loss_at(*w).backward()
        optimizer.step()
    print(f"{name:8}  loss {loss_at(*path[0]):.1f} -> {loss_at(*path[-1]):.2f}")
    plt.plot(*torch.stack(path).T, style, markersize=3, linewidth=1, label=name)
plt.xlabel("weight a")
plt.ylabel("weight b")
plt.legend(loc="lower right", ncols=2)
plt.show()
