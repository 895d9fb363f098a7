import matplotlib.pyplot as plt
import torch

w = torch.tensor([2.0, 1.0])  # (D,): the first input counts double
b = -2.0

for x in ([1.0, 0.0], [0.0, 2.0], [1.0, 2.0], [2.0, -2.0]):
    z = torch.tensor(x) @ w + b
    print(f"inputs {x!s:11}  sum {z:+.0f}  output {torch.sigmoid(z):.2f}")

ticks = torch.linspace(-3, 3, 61)
x1, x2 = torch.meshgrid(ticks, ticks, indexing="xy")  # (61, 61) each
output = torch.sigmoid(torch.stack([x1, x2], dim=-1) @ w + b)  # (61, 61, 2) @ (2,)
plt.figure(figsize=(3.6, 3.6))  # a square, as the plane is
plt.contourf(x1, x2, output, levels=10, cmap="viridis", alpha=0.4)
ink = plt.rcParams["text.color"]
lines = plt.contour(x1, x2, output, levels=[0.1, 0.5, 0.9], colors=ink)
plt.clabel(lines, fmt="output %.1f")
plt.annotate("", xytext=(1.5, -1), xy=(2.7, -0.4), arrowprops={"color": ink})
plt.text(2.2, -1.3, "w")
plt.xlabel("input 1")
plt.ylabel("input 2")
plt.show()
