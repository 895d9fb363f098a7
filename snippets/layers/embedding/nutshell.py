import torch
from torch import nn

table = nn.Embedding(1000, 16, padding_idx=0)  # 1000 words
words = torch.tensor([[5, 7, 0], [9, 0, 0]])  # (B, T): int64
vectors = table(words)  # (B, T, D)
print("vectors", tuple(vectors.shape))
print("row 5  ", torch.equal(vectors[0, 0], table.weight[5]))
print("padding", vectors[0, 2].abs().sum().item())
