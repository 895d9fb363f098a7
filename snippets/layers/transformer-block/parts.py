import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
block = nn.TransformerEncoderLayer(8, 2, 32, dropout=0.0, batch_first=True)
x = torch.randn(1, 3, 8)  # (B, T, D): three words
changed = x.clone()
changed[:, 2] = torch.randn(8)  # only the last word is another
attention, _ = block.self_attn(x, x, x)
other, _ = block.self_attn(changed, changed, changed)
print("attention, word 0 notices:", not attention[0, 0].equal(other[0, 0]))
mlp = nn.Sequential(block.linear1, nn.ReLU(), block.linear2)
print("MLP,       word 0 notices:", not mlp(x)[0, 0].equal(mlp(changed)[0, 0]))

ink = plt.rcParams["text.color"]
line = {"arrowstyle": "->", "color": ink, "shrinkA": 0, "shrinkB": 0}


def part(name, x, half, y, color):
    """A box below the line of a word: a way in, a way out, and a plus."""
    plt.plot([x - 1, x - 1, x - half], [y, y - 0.4, y - 0.4], ink, lw=1)
    plt.plot([x + half, x + 1, x + 1], [y - 0.4, y - 0.4, y - 0.12], ink, lw=1)
    plt.text(x + 1, y, "+", size=14, weight="bold", ha="center", va="center")
    frame = {"boxstyle": "square,pad=0.4", "facecolor": "none", "edgecolor": color}
    style = {"color": color, "weight": "bold", "ha": "center", "va": "center"}
    plt.text(x, y - 0.4, name, bbox=frame, **style)


for y, word in ((2, "the"), (1, "cow"), (0, "eats")):
    plt.text(-0.3, y, word, ha="right", va="center", size=12)
    for start, end in ((-0.1, 2.15), (2.45, 4.85), (5.15, 6.0)):  # the sum goes on
        plt.annotate("", xytext=(start, y), xy=(end, y), arrowprops=line)
    part("attention", 1.3, 0.65, y, "C0")
    part("MLP", 4.0, 0.35, y, "C1")
for y in (0, 1):  # words exchange what they know here, and only here
    both = line | {"arrowstyle": "<->", "color": "C0", "lw": 3}
    plt.annotate("", xytext=(1.3, y - 0.27), xy=(1.3, y + 0.47), arrowprops=both)
plt.xlim(-1.0, 6.1)
plt.ylim(-0.7, 2.2)
plt.axis("off")
plt.show()
