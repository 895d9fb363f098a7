import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
q, k = torch.randn(8), torch.randn(8)  # (D,): one query, one key
frequency = 10_000 ** -(torch.arange(0, 8, 2) / 8)  # (D/2,)
angle = torch.arange(100.0)[:, None] * frequency  # (T, D/2)


def rotated(x):
    """x (D,) at each position: (T, D). Neighbours are a pair, turned together."""
    a, b = x[0::2], x[1::2]
    pairs = [a * angle.cos() - b * angle.sin(), a * angle.sin() + b * angle.cos()]
    return torch.stack(pairs, dim=2).flatten(1)


scores = rotated(q) @ rotated(k).T  # (T, T): query at each position, key at each
print("query at  5, key at  2:", f"{scores[5, 2]:.3f}")
print("query at 95, key at 92:", f"{scores[95, 92]:.3f}")
print("query at  2, key at  5:", f"{scores[2, 5]:.3f}")
print("position 0 is not turned:", rotated(q)[0].equal(q))

pair = rotated(q)[:6, :2]  # (6, 2): the first pair of the query, positions 0 to 5
for t, (a, b) in enumerate(pair):
    plt.plot([0, a], [0, b], "C0o-")
    plt.text(1.2 * a, 1.2 * b, t, ha="center", va="center")
plt.margins(0.2)
plt.axis("equal")
plt.xlabel("feature 0")
plt.ylabel("feature 1")
plt.show()
