# Wrong: numbers of the wrong type.
import torch
from torch import nn

ids = torch.tensor([1.0, 1.7])  # read from a table of numbers
embedding = nn.Embedding(4, 2)
print(embedding, tuple(embedding(ids.long()).shape))

embedding(ids)  # RuntimeError: Expected tensor for argument #1 'indices'
