import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

letters = "abacba"
ids = torch.tensor(["abc".index(letter) for letter in letters])  # (T,)
q = k = 5 * F.one_hot(ids).float()  # (T, D): each looks for its own letter
v = torch.arange(6.0)[:, None]  # (T, 1): each hands out where it stands

weights = torch.softmax(q @ k.T / 3**0.5, dim=1)  # (T, T): each row sums to 1
print("weights of the last a:", [f"{w:.2f}" for w in weights[5]])
print("what each takes home: ", [f"{place:.2f}" for place in (weights @ v)[:, 0]])

plt.imshow(weights, vmin=0, vmax=1)
plt.colorbar(label="weight")
plt.xticks(range(6), letters)
plt.yticks(range(6), letters)
plt.xlabel("looked at: key")
plt.ylabel("looking: query")
plt.show()
