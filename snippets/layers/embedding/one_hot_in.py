# Wrong and right: one-hot vectors instead of numbers.
import torch
from torch import nn

torch.manual_seed(0)
ids = torch.tensor([3, 1])  # (B,)
one_hot = nn.functional.one_hot(ids, num_classes=5)  # (B, V): whole numbers, too
embedding = nn.Embedding(5, 2)

for name, x in (("ids", ids), ("one-hot", one_hot)):
    embedding.zero_grad()
    out = embedding(x)
    out.sum().backward()
    learns = embedding.weight.grad.any(dim=1).tolist()
    print(f"{name:7} {tuple(out.shape)!s:9}  rows that learn: {learns}")
