import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

letters = "abacba"
keys = 2 * F.one_hot(torch.tensor(["abc".index(s) for s in letters])).float()  # (T, D)
values = torch.arange(6.0)  # (T,): each hands out its place
query = keys[5]  # (D,): the last a looks for letters like itself

weights = torch.softmax(keys @ query / 3**0.5, dim=0)  # (T,)
output = weights @ values
print("weights", *(f"{w:.2f}" for w in weights), f" sum {weights.sum():.2f}")
print(f"output  {output:.2f}")

big = {"ha": "center", "size": 14, "weight": "bold"}
for place, (letter, w) in enumerate(zip(letters, weights)):
    plt.text(place, 3.0, place, color="C1", **big)
    plt.text(place, 2.4, letter, **big)
    plt.text(place, 1.9, f"{w:.2f}", ha="center", color="C0")
    plt.plot([place, 2.5], [1.7, 0], "C0", linewidth=30 * w)
plt.text(2.5, -0.45, f"query a: {output:.2f}", **big)
for height, name in ((3.0, "values"), (2.4, "keys"), (1.9, "weights")):
    plt.text(-0.7, height, name, ha="right")
plt.xlim(-2.0, 5.5)
plt.ylim(-0.7, 3.4)
plt.axis("off")
plt.show()
