# Wrong in its first pair: a copy is no tie; the second is right.
import torch
from torch import nn

torch.manual_seed(0)
for name in ("copied", "tied"):
    embedding, output = nn.Embedding(10, 4), nn.Linear(4, 10, bias=False)
    if name == "copied":
        with torch.no_grad():
            output.weight.copy_(embedding.weight)  # equal, for now
    else:
        output.weight = embedding.weight
    model = nn.Sequential(embedding, output)

    count = sum(p.numel() for p in model.parameters())
    print(f"{name}: {count} weights, equal {output.weight.equal(embedding.weight)}")

    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    words = torch.tensor([3])
    nn.functional.cross_entropy(model(words), words).backward()
    optimizer.step()
    print("   after a step: equal", output.weight.equal(embedding.weight))
