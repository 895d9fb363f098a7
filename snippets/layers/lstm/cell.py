import matplotlib.pyplot as plt
import torch
from torch import nn

i, f, g, o = torch.tensor([0.5, 0.9, 0.8, 0.3])  # the gates, and the note g
c = torch.tensor(0.8)  # the memory so far
kept, written = f * c, i * g
c_new = kept + written
h_new = o * torch.tanh(c_new)

lstm = nn.LSTM(1, 1)
with torch.no_grad():  # the weights that give these gates, whatever comes in
    for parameter in lstm.parameters():
        parameter.zero_()
    lstm.bias_ih_l0.copy_(torch.stack([i.logit(), f.logit(), g.atanh(), o.logit()]))
_, (h_n, c_n) = lstm(torch.randn(1, 1), (torch.zeros(1, 1), c.view(1, 1)))
print(f"kept {kept:.2f} + written {written:.2f} = {c_new:.2f}, shown {h_new:.2f}")
print("as nn.LSTM:", torch.allclose(c_n, c_new) and torch.allclose(h_n, h_new))

ink = plt.rcParams["text.color"]


def arrow(start, end):
    line = {"arrowstyle": "->", "color": ink, "shrinkA": 11, "shrinkB": 11}
    plt.annotate("", xytext=start, xy=end, arrowprops=line)


def word(place, text, color=ink):
    plt.text(*place, text, ha="center", va="center", color=color, weight="bold")


for place in (0.2, 1.6, 3.0):
    arrow((place, 2.0), (place + 1.4, 2.0))
for place, sign in zip(((1.6, 2), (3, 2), (3, 1), (4.6, 1)), "×+××"):
    plt.scatter(*place, s=330, facecolor="none", edgecolor=ink)
    word(place, sign)
word((0.0, 2.0), f"memory\n{c:.2f}")
word((4.9, 2.0), f"memory\n{c_new:.2f}")
arrow((1.6, 0.8), (1.6, 2.0))
word((1.6, 0.7), f"forget gate\n{f:.2f}", "C1")
arrow((3.0, 1.0), (3.0, 2.0))
arrow((2.1, -0.1), (3.0, 1.0))
word((1.9, -0.3), f"input gate\n{i:.2f}", "C0")
arrow((3.2, -0.1), (3.0, 1.0))
word((3.2, -0.3), f"note\n{g:.2f}")
arrow((4.6, 1.9), (4.6, 1.0))
word((5.1, 1.45), "tanh")
arrow((4.6, 1.0), (4.6, -0.1))
word((4.6, -0.3), f"output\n{h_new:.2f}")
arrow((5.4, 0.5), (4.6, 1.0))
word((5.7, 0.3), f"output gate\n{o:.2f}", "C2")
plt.xlim(-0.4, 6.4)
plt.ylim(-0.6, 2.4)
plt.axis("off")
plt.show()
