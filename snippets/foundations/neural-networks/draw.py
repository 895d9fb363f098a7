from itertools import pairwise

import matplotlib.pyplot as plt

networks = {"shallow": [3, 5, 2], "deep": [3, 5, 5, 5, 2]}  # inputs, neurons, neurons…

_, panels = plt.subplots(2, 1, figsize=(4.8, 3.6))
for axes, (name, sizes) in zip(panels, networks.items()):
    columns = []
    for k, size in enumerate(sizes):
        columns.append([(k, i - (size - 1) / 2) for i in range(size)])
    inputs, *layers = columns
    axes.scatter(*zip(*inputs), s=60, marker="s", color="C2", zorder=3)
    for layer in layers:
        axes.scatter(*zip(*layer), s=60, color="C0", zorder=3)

    connections = 0
    for left, right in pairwise(columns):
        for x1, y1 in left:
            for x2, y2 in right:
                axes.plot([x1, x2], [y1, y2], color="C1", linewidth=0.7)
                connections += 1
    hidden = len(sizes) - 2
    print(f"{name}: {sum(sizes[1:])} neurons, {connections} connections", end=", ")
    print("hidden layers:", hidden)
    axes.set_title(f"{name}, hidden layers: {hidden}", loc="left")
    axes.set(xlim=(-0.5, 4.5), ylim=(-2.5, 2.5))
    axes.axis("off")
plt.show()
