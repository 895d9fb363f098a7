import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 2, 20)  # (N,)
y = 2 * x - 1


def loss_at(w, b):
    return (w[..., None] * x + b[..., None] - y).square().mean(dim=-1)


grid = torch.linspace(-5, 5, 80)
ws, bs = torch.meshgrid(grid, grid, indexing="xy")  # (80, 80) each
plt.contour(
    ws, bs, loss_at(ws, bs), levels=[0.5, 2, 8, 32], colors="C4", linewidths=0.7
)

for lr, steps, style in ((0.005, 30, "C0o-"), (0.2, 30, "C2s-"), (0.5, 6, "C1^--")):
    theta = torch.tensor([-2.0, 0.0], requires_grad=True)  # (2,): w and b in one
    path = []
    for _ in range(steps + 1):
        path.append(theta.detach().clone())
        loss = loss_at(*theta)
        (slope,) = torch.autograd.grad(loss, theta)
        with torch.no_grad():
            theta -= lr * slope
    before, after = loss_at(*path[0]), loss_at(*path[-1])
    print(f"lr {lr:.3f}: loss {before:.1f}, after {steps:2} steps {after:.1f}")
    plt.plot(*torch.stack(path).T, style, markersize=3, linewidth=1, label=f"lr {lr}")

plt.axis((-5, 5, -5, 5))
plt.xlabel("weight w")
plt.ylabel("bias b")
plt.legend()
plt.show()
