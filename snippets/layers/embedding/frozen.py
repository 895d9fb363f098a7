import torch
from torch import nn

table = torch.ones(4, 2)  # vectors that were learned elsewhere
for freeze in (True, False):  # True is the default
    embedding = nn.Embedding.from_pretrained(table.clone(), freeze=freeze)
    model = nn.Sequential(embedding, nn.Linear(2, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(torch.tensor([2])).backward()  # a single number: (1, 1)
    optimizer.step()
    changed = (embedding.weight != table).any(dim=1).tolist()
    print(f"freeze={freeze!s:5}  rows that changed: {changed}")
