import torch
from torch import nn

for name in ("SGD", "Adam", "AdamW", "SparseAdam"):
    torch.manual_seed(0)
    embedding = nn.Embedding(5, 2, sparse=name == "SparseAdam")
    optimizer = getattr(torch.optim, name)(embedding.parameters())
    for ids in ([1, 3], [1]):
        before = embedding.weight.clone()
        optimizer.zero_grad()
        embedding(torch.tensor(ids)).sum().backward()
        optimizer.step()
        moved = (embedding.weight != before).any(dim=1).nonzero().flatten().tolist()
        print(f"{name:10}  used {ids!s:6}  moved {moved}")
