import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
x, x_new = torch.linspace(-1, 1, 12), torch.linspace(-1, 1, 200)
y = torch.sin(3 * x) + 0.3 * torch.randn(12)
powers = torch.arange(12)  # degree 11: as many weights as points


def fit(penalty):
    """The weights (12,) with the least squared error plus penalty * |w|²."""
    features = x[:, None] ** powers  # (N, 12)
    square = features.T @ features + penalty * torch.eye(12)
    return torch.linalg.solve(square, features.T @ y)


penalties = [0, 1e-8, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 0.3, 1, 3, 10, 100]
figure, axes = plt.subplots()
axes.plot(x, y, "C0o", label="training points")
axes.plot(x_new, torch.sin(3 * x_new), "C2--", label="truth")
(curve,) = axes.plot([], [], "C1", label="polynomial")
axes.set(xlim=(-1.05, 1.05), ylim=(-2.2, 2.6), xlabel="x", ylabel="y")
axes.legend(loc="upper left", ncols=3, columnspacing=1)


def draw(penalty):
    fitted = x_new[:, None] ** powers @ fit(penalty)  # (200,)
    curve.set_data(x_new, fitted)
    error = (fitted - torch.sin(3 * x_new)).square().mean()
    axes.set_title(f"penalty {penalty:g}: error on new points {error:.2f}")


animation = FuncAnimation(figure, draw, penalties, init_func=lambda: draw(1e-3))
plt.show()
