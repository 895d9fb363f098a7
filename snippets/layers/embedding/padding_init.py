import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 2, padding_idx=0)
print("new:          ", embedding.weight[0].tolist())

nn.init.uniform_(embedding.weight, 0.1, 0.2)  # our own start: row 0 too
print("zeros still:  ", not embedding.weight[0].any().item())

embedding(torch.tensor([0, 1])).sum().backward()
print("gradient:     ", embedding.weight.grad[:2].tolist())

with torch.no_grad():
    embedding.weight[embedding.padding_idx] = 0.0  # the cure: after every own start
print("after the cure:", embedding(torch.tensor([0])).tolist())
