import matplotlib.pyplot as plt
import torch

x = torch.tensor([0.5, -1.0, 2.0])  # (D,)
w = torch.tensor([0.8, 0.3, -0.4])  # (D,)
b = torch.tensor(0.6)
z = w @ x + b
output = torch.sigmoid(z)
print("products", *(f"{product:+.1f}" for product in w * x))
print(f"sum with the bias {z:+.1f}, output {output:.3f}")

ink = plt.rcParams["text.color"]


def arrow(start, end):
    line = {"arrowstyle": "->", "color": ink, "shrinkA": 24, "shrinkB": 24}
    plt.annotate("", xytext=start, xy=end, arrowprops=line)


def node(place, text):
    plt.scatter(*place, s=1500, facecolor="none", edgecolor=ink)
    plt.text(*place, text, ha="center", va="center")


for value, weight, height in zip(x, w, (2.0, 0.0, -2.0)):
    node((0.0, height), f"{value:+.1f}")
    arrow((0.0, height), (2.4, 0.0))
    plt.text(1.0, 0.9 * height + 0.15, f"× {weight:+.1f}", color="C0", weight="bold")
arrow((2.4, -2.2), (2.4, 0.0))
node((2.4, 0.0), f"{z:+.1f}")
plt.text(2.6, -1.7, f"bias {b:+.1f}", color="C1", weight="bold")
arrow((2.4, 0.0), (4.8, 0.0))
plt.text(3.6, 0.2, "sigmoid", ha="center")
node((4.8, 0.0), f"{output:.3f}")
for place, name in ((0.0, "inputs"), (1.2, "weights"), (2.4, "sum"), (4.8, "output")):
    plt.text(place, 3.1, name, ha="center")
plt.xlim(-0.6, 5.4)
plt.ylim(-2.8, 3.5)
plt.axis("off")
plt.show()
