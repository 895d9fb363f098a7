import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 20, dtype=torch.double)  # (N,)
x_new = torch.linspace(-1, 1, 500, dtype=torch.double)
y = torch.sin(4 * x) + 0.3 * torch.randn(20)
y_new = torch.sin(4 * x_new) + 0.3 * torch.randn(500)

training, held_out = [], []
for degree in range(17):  # 1, x, x ** 2, ... x ** degree
    powers = torch.arange(degree + 1)
    w = torch.linalg.lstsq(x[:, None] ** powers, y[:, None]).solution
    training.append(((x[:, None] ** powers @ w)[:, 0] - y).square().mean())
    held_out.append(((x_new[:, None] ** powers @ w)[:, 0] - y_new).square().mean())
    if degree in (0, 1, 5, 16):
        print(f"degree {degree:2}: training {training[-1]:.2f}", end="")
        print(f", held-out {held_out[-1]:.2f}")

plt.semilogy(training, "C0--o", label="training")
plt.semilogy(held_out, "C1-s", label="held-out")
plt.axhline(0.3**2, color="C2", linestyle=":", label="noise")
plt.xlabel("degree of the polynomial")
plt.ylabel("mean squared error (log scale)")
plt.legend()
plt.show()
