# Wrong: a number beyond the table.
import torch
from torch import nn

ids = torch.arange(1, 4)  # three words, numbered from 1
embedding = nn.Embedding(int(ids.max()) + 1, 2)  # right
print(embedding, tuple(embedding(ids).shape))

embedding = nn.Embedding(len(ids), 2)
print(embedding, "rows 0, 1 and 2")
embedding(ids)  # IndexError: index out of range in self
