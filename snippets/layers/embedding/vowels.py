import re

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_breast_cancer, load_diabetes, load_iris, load_wine
from torch import nn

loaders = (load_breast_cancer, load_diabetes, load_iris, load_wine)
text = " ".join(load().DESCR for load in loaders)  # some English that comes along
text = re.sub("[^a-z]+", " ", text.lower())
letters = " abcdefghijklmnopqrstuvwxyz"
ids = torch.tensor([letters.index(letter) for letter in text])  # (N,)

torch.manual_seed(12)
embedding, guess = nn.Embedding(27, 2), nn.Linear(2, 2 * 27)
optimizer = torch.optim.Adam([*embedding.parameters(), *guess.parameters()], lr=0.1)
for _ in range(300):
    before, after = guess(embedding(ids[1:-1])).chunk(2, dim=1)  # (N - 2, 27) each
    loss = nn.functional.cross_entropy(before, ids[:-2])
    loss = loss + nn.functional.cross_entropy(after, ids[2:])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

table = embedding.weight.detach()  # (27, 2)
distance = torch.cdist(table, table).fill_diagonal_(float("inf"))
for vowel in "aeiou":
    print(vowel, "lies next to", letters[distance[letters.index(vowel)].argmin()])

table, is_vowel = table[1:], torch.tensor([c in "aeiou" for c in letters[1:]])
plt.plot(*table[is_vowel].T, "C1s", markersize=4, label="vowel")
plt.plot(*table[~is_vowel].T, "C0.", label="consonant")
for vowel, (x, y) in zip("aeiou", table[is_vowel]):
    plt.annotate(vowel, (x, y), textcoords="offset points", xytext=(5, 3))
plt.xlabel("first number of the row")
plt.ylabel("second number")
plt.legend(loc="lower center")
plt.show()
