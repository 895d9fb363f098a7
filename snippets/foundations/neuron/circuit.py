import matplotlib.pyplot as plt
import torch

x = torch.tensor([0.5, -1.0, 2.0])  # (D,)
w = torch.tensor([0.8, 0.3, -0.4])  # (D,)
b = torch.tensor(0.6)
z = w @ x + b
output = torch.sigmoid(z)
print("products", *(f"{product:+.1f}" for product in w * x))
print(f"sum with the bias {z:+.1f}, output {output:.3f}")

nodes = torch.tensor([[0.0, 2.0], [0.0, 0.0], [0.0, -2.0], [2.4, 0.0], [4.8, 0.0]])
ink = plt.rcParams["text.color"]
plt.scatter(*nodes.T, s=1500, facecolor="none", edgecolor=ink)
shown = [*(f"{value:+.1f}" for value in (*x, z)), f"{output:.3f}"]
for place, number in zip(nodes.tolist(), shown):
    plt.text(*place, number, ha="center", va="center")
for start, end in ((0, 3), (1, 3), (2, 3), (3, 4)):  # not up to the rims of the nodes
    ends = [torch.lerp(nodes[start], nodes[end], share) for share in (0.17, 0.83)]
    plt.plot(*torch.stack(ends).T, color=ink, linewidth=1.2)
plt.plot([2.4, 2.4], [-1.3, -0.7], color=ink, linewidth=1.2)

plt.text(1.1, 1.55, f"× {w[0]:+.1f}", color="C0", weight="bold")
plt.text(1.1, 0.15, f"× {w[1]:+.1f}", color="C0", weight="bold")
plt.text(1.1, -1.65, f"× {w[2]:+.1f}", color="C0", weight="bold")
plt.text(2.4, -1.8, f"bias {b:+.1f}", color="C1", weight="bold", ha="center")
plt.text(3.6, 0.2, "sigmoid", ha="center")
plt.text(0, 3.1, "inputs", ha="center")
plt.text(1.3, 3.1, "weights", ha="center")
plt.text(2.4, 3.1, "sum", ha="center")
plt.text(4.8, 3.1, "output", ha="center")
plt.xlim(-0.6, 5.4)
plt.ylim(-2.8, 3.5)
plt.axis("off")
plt.show()
