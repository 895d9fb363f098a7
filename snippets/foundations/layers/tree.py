import matplotlib.pyplot as plt
from torch import nn

model = nn.Sequential()
model.add_module("hidden", nn.Linear(3, 5))
model.add_module("relu", nn.ReLU())
model.add_module("out", nn.Linear(5, 2))
print(*(name for name, _ in model.named_parameters()))

ink = plt.rcParams["text.color"]
line = {"arrowstyle": "->", "color": ink}


def box(x, y, width, height, color):
    corners = [x, x + width, x + width, x], [y, y, y + height, y + height]
    plt.fill(*corners, facecolor="none", edgecolor=color, lw=2)


middle = {"ha": "center", "va": "center"}
box(0.0, 0.0, 6.4, 2.5, ink)
plt.text(0.15, 2.65, "model", size=12, weight="bold")
for x, (name, layer) in zip((0.3, 2.55, 4.4), model.named_children()):
    parameters = [f"{n} {tuple(p.shape)}" for n, p in layer.named_parameters()]
    width = 1.8 if parameters else 1.4
    box(x, 0.3, width, 1.5, "C0")
    plt.text(x + width / 2, 2.05, name, color="C0", weight="bold", **middle)
    held = "\n\n".join(parameters or ["nothing\nto learn"])
    plt.text(x + width / 2, 1.05, held, size=9, **middle)
for start, end in ((-0.7, 0.3), (2.1, 2.55), (3.95, 4.4), (6.2, 7.1)):
    plt.annotate("", xytext=(start, 1.05), xy=(end, 1.05), arrowprops=line)
plt.text(-0.85, 1.05, "x", size=12, **middle)
plt.text(7.25, 1.05, "y", size=12, **middle)
plt.xlim(-1.0, 7.4)
plt.axis("off")
plt.show()
