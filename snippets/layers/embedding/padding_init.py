import torch
from torch import nn

torch.manual_seed(0)
embedding = nn.Embedding(5, 2, padding_idx=0)
weight = embedding.weight
print("new:       zeros", (weight == 0).all(dim=1).tolist())

nn.init.uniform_(weight)  # our own start: row 0 too
print("own start: zeros", (weight == 0).all(dim=1).tolist())

embedding(torch.tensor([0, 1])).sum().backward()
print("rows that learn:", weight.grad.any(dim=1).tolist())

with torch.no_grad():
    weight[embedding.padding_idx] = 0.0  # the cure: after every start of your own
print("cured:     zeros", (weight == 0).all(dim=1).tolist())
