import math

import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation
from torch.nn import functional as F

turns = torch.arange(6) / 6 * 2 * math.pi
keys = 3 * torch.stack([turns.cos(), turns.sin()], dim=-1)  # (T, D): on a circle
values = torch.tensor([0.0, 1.0, 2.0, 3.0, 4.0, 5.0])[:, None]  # (T, 1)
figure, (left, right) = plt.subplots(1, 2, width_ratios=(1, 1.2))


def draw(degrees):
    angle = torch.tensor(math.radians(degrees))
    query = 2 * torch.stack([angle.cos(), angle.sin()])[None]  # (1, D)
    weights = (query @ keys.T / math.sqrt(2)).softmax(dim=-1)  # (1, T)
    output = F.scaled_dot_product_attention(query[None], keys[None], values[None])
    left.clear()
    left.plot(*keys.T, "C0o")
    for number, key in enumerate(keys):
        left.text(*(1.28 * key), f"k{number}", ha="center", va="center")
    left.annotate("", query[0], (0, 0), arrowprops={"arrowstyle": "->", "color": "C1"})
    left.set(xlim=(-4.6, 4.6), ylim=(-4.6, 4.6), aspect="equal", xticks=[], yticks=[])
    left.set_xlabel("keys, and the query")
    right.clear()
    right.bar(range(6), weights[0], color="C0", label="weight")
    right.set(ylim=(0, 1), xlabel="key, and its value", ylabel="weight")
    mean = output.item()
    figure.suptitle(f"query at {degrees}°: the output is {mean:.2f}")


angles = range(0, 361, 20)
animation = FuncAnimation(figure, draw, angles, init_func=lambda: draw(80))
plt.show()
