import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(3)
columns = [[(k, i - (n - 1) / 2) for i in range(n)] for k, n in enumerate((3, 6, 2))]
inputs, hidden, outputs = columns
dropout = nn.Dropout(0.5)
_, panels = plt.subplots(1, 2)
for axes, mode in zip(panels, ("train", "eval")):
    getattr(dropout, mode)()
    values = dropout(torch.ones(6)).tolist()  # a one in each hidden unit
    print(f"{mode:5} mode: {values}")
    for x, y in inputs + outputs:
        axes.scatter(x, y, s=60, color="C2", zorder=3)
    for (x, y), value in zip(hidden, values):
        kept = value > 0
        axes.scatter(
            x, y, s=60, color="C0" if kept else "C3", marker="o" if kept else "x"
        )
        axes.text(x, y + 0.25, f"{value:.0f}", ha="center")
        for x2, y2 in (inputs + outputs) * kept:  # a dropped unit has no connection
            axes.plot([x, x2], [y, y2], color="C1", linewidth=0.7, zorder=0)
    axes.set_title(f"{mode}()")
    axes.set_ylim(-3, 3.3)
    axes.axis("off")
plt.show()
