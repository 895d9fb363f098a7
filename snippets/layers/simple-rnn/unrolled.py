import matplotlib.pyplot as plt
import torch
from torch import nn

rnn = nn.RNN(1, 1)
with torch.no_grad():
    for parameter, value in zip(rnn.parameters(), (1.0, 0.5, 0.0, 0.0)):
        parameter.fill_(value)  # the input counts 1, the last state a half
x = torch.tensor([[1.0], [0.0], [0.0]])  # (T, D): one signal, then silence
out, _ = rnn(x)  # (T, H)
states = [0.0, *out[:, 0].tolist()]
print("states", *(f"{h:.2f}" for h in states))

ink = plt.rcParams["text.color"]


def arrow(start, end, text, shift):
    line = {"arrowstyle": "->", "color": ink, "shrinkA": 22, "shrinkB": 22}
    plt.annotate("", xytext=start, xy=end, arrowprops=line)
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    plt.text(
        middle[0] + shift[0], middle[1] + shift[1], text, color="C0", weight="bold"
    )


for t, h in enumerate(states):
    plt.scatter(t, 1, s=1500, facecolor="none", edgecolor=ink)
    plt.text(t, 1, f"{h:.2f}", ha="center", va="center", size=12)
    plt.text(t, 1.45, f"h{'₀₁₂₃'[t]}", ha="center", size=12)
    if t:
        arrow((t - 1, 1), (t, 1), "× 0.5", (-0.17, 0.1))
        arrow((t, 0), (t, 1), "× 1", (0.06, -0.05))
        plt.text(t, -0.05, f"{x[t - 1].item():.0f}", ha="center", va="center", size=12)
plt.text(0, -0.05, "inputs", ha="center", va="center")
plt.xlim(-0.5, 3.5)
plt.ylim(-0.3, 1.8)
plt.axis("off")
plt.show()
