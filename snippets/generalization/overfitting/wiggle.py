import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 15, dtype=torch.double)  # (N,)
y = torch.sin(3 * x) + 0.3 * torch.randn(15)
grid = torch.linspace(-1, 1, 201, dtype=torch.double)
truth = torch.sin(3 * grid)

plt.plot(x, y, "C2o", label="training points")
plt.plot(grid, truth, "C2:", label="truth")
for degree, style in ((3, "C0-"), (14, "C1--")):
    powers = torch.arange(degree + 1)
    w = torch.linalg.lstsq(x[:, None] ** powers, y[:, None]).solution
    at_points = (x[:, None] ** powers @ w)[:, 0]
    curve = (grid[:, None] ** powers @ w)[:, 0]
    farthest = (at_points - y).abs().max()
    off = (curve - truth).abs().max()
    print(f"degree {degree:2}: at most {farthest:.1f} from a point", end="")
    print(f", {off:.1f} from the truth")
    plt.plot(grid, curve, style, label=f"degree {degree}")

plt.ylim(-2.2, 2.9)  # the second leaves the plot
plt.xlabel("x")
plt.ylabel("y")
plt.legend(ncols=2, loc="upper left")
plt.show()
