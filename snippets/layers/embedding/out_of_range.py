import torch
from torch import nn

ids = torch.tensor([1, 2, 3])  # three words, numbered from 1
embedding = nn.Embedding(4, 2)  # right: the largest number and one
print(tuple(embedding(ids).shape))

embedding = nn.Embedding(3, 2)  # three words, three rows: 0, 1 and 2
embedding(ids)  # IndexError: index out of range in self
