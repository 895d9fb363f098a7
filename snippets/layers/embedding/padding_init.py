# Wrong and right: padding that is not zero.
import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 2, padding_idx=0)
weight = embedding.weight
print("new:       not zero", weight.any(dim=1).tolist(), tuple(weight.shape))

nn.init.uniform_(weight)  # our own start: row 0 too
print("own start: not zero", weight.any(dim=1).tolist())

embedding(torch.arange(2)).sum().backward()
print("rows that learn:   ", weight.grad.any(dim=1).tolist())

with torch.no_grad():
    weight[embedding.padding_idx] = 0.0  # the cure: after every start of your own
print("cured:     not zero", weight.any(dim=1).tolist())
