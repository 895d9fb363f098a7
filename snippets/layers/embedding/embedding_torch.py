import torch
from torch import nn

table = torch.linspace(-1, 1, 8).reshape(4, 2)  # (V, D): a row for each symbol
ids = torch.tensor([[2, 0, 2], [1, 1, 0]])  # (B, T): whole numbers, any shape

one_hot = nn.functional.one_hot(ids, num_classes=4).float()  # (B, T, V)
by_hand = one_hot @ table  # (B, T, D)
print("by hand", by_hand, sep="\n")

embedding = nn.Embedding(4, 2)
linear = nn.Linear(4, 2, bias=False)
with torch.no_grad():
    embedding.weight.copy_(table)
    linear.weight.copy_(table.T)  # (D, V)
print("nn.Embedding", embedding(ids).detach(), sep="\n")
for name, out in (("nn.Linear", linear(one_hot)), ("table[ids]", table[ids])):
    print(f"{name} is the same:", torch.allclose(out, by_hand))
