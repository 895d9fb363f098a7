import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 12, dtype=torch.double)  # 12 points to learn from
x_new = torch.linspace(-1, 1, 200, dtype=torch.double)
y = torch.sin(3 * x) + 0.2 * torch.randn(12)
y_new = torch.sin(3 * x_new) + 0.2 * torch.randn(200)

powers = torch.arange(12)
features, features_new = x[:, None] ** powers, x_new[:, None] ** powers  # (N, D)
for penalty, style in ((0.0, "C0:"), (0.001, "C1-"), (10.0, "C2--")):
    # lowest mean squared error + penalty times the sum of the squared weights
    # (12 points: their mean is a twelfth of their sum)
    matrix = features.T @ features + 12 * penalty * torch.eye(12)
    w = torch.linalg.solve(matrix, features.T @ y)  # (D,)
    training = (features @ w - y).square().mean()
    held_out = (features_new @ w - y_new).square().mean()
    print(f"penalty {penalty:6}: largest weight {w.abs().max():6.1f},", end="")
    print(f" error {training:.2f} training, {held_out:.2f} held-out")
    plt.plot(x_new, features_new @ w, style, label=f"penalty {penalty}")

plt.plot(x, y, "C3o", label="training points")
plt.ylim(-2.5, 2.5)
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
