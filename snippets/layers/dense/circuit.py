import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 3.0])  # (D,)
w = torch.tensor([[2.0, -1.0, 1.0], [1.0, 1.0, -1.0]])  # (H, D)
b = torch.tensor([0.5, -0.5])  # (H,)
layer = nn.Linear(3, 2)
layer.load_state_dict({"weight": w, "bias": b})
y = layer(x).tolist()

places = {"in": [2.0, 1.0, 0.0], "out": [1.5, 0.5]}  # heights in the figure
for h, top in enumerate(places["out"]):
    terms = [f"{weight:+.0f} * {value:.0f}" for weight, value in zip(w[h], x)]
    print(f"output {h}: {' '.join(terms)} {b[h]:+.1f} = {y[h]:.1f}")
    for d, height in enumerate(places["in"]):
        color = "C0" if w[h, d] > 0 else "C1"
        plt.plot([0, 2], [height, top], color, linewidth=1.5 * abs(w[h, d].item()))
        at = 0.72 * height + 0.28 * top + (0.05, -0.05)[h]
        plt.text(0.56, at, f"{w[h, d]:+.0f}", va=("bottom", "top")[h], ha="center")
    plt.text(2.15, top, f"{b[h]:+.1f} = {y[h]:.1f}", va="center")
for height, value in zip(places["in"], x):
    plt.text(-0.15, height, f"{value:.0f}", va="center", ha="right")
plt.plot([0] * 3, places["in"], "C2o", markersize=9)
plt.plot([2] * 2, places["out"], "C2o", markersize=9)
plt.text(-0.1, 2.35, "inputs", ha="center")
plt.text(1.0, 2.35, "weights", ha="center")
plt.text(2.2, 2.35, "+ bias = output", ha="center")
plt.xlim(-0.4, 3.0)
plt.ylim(-0.3, 2.6)
plt.axis("off")
plt.show()
