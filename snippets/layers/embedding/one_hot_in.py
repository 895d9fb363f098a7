import torch
from torch import nn

torch.manual_seed(0)
ids = torch.tensor([3, 1])  # (B,)
one_hot = nn.functional.one_hot(ids, num_classes=5)  # (B, V): whole numbers, too
embedding = nn.Embedding(5, 2)

print("ids    ", tuple(embedding(ids).shape))
print("one-hot", tuple(embedding(one_hot).shape))
embedding(one_hot).sum().backward()
print("rows that learn:", embedding.weight.grad.any(dim=1).nonzero().flatten().tolist())
