# Wrong in its last network, the average of two that order their units differently.
import copy

import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    loss = nn.functional.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

twin, average = copy.deepcopy(model), copy.deepcopy(model)
order = torch.randperm(32)  # the hidden units change places
with torch.no_grad():
    twin[0].weight.copy_(model[0].weight[order])
    twin[0].bias.copy_(model[0].bias[order])
    twin[2].weight.copy_(model[2].weight[:, order])
    for mean, p, q in zip(*(m.parameters() for m in (average, model, twin))):
        mean.copy_(torch.lerp(p, q, 0.5))  # halfway

print("same first weights:", torch.allclose(model[0].weight, twin[0].weight))
print("same outputs:      ", torch.allclose(model(x), twin(x), atol=1e-4))
for name, network in (("model", model), ("twin", twin), ("average", average)):
    accuracy = (network(x).argmax(dim=1) == y).float().mean()
    print(f"{name:7}  accuracy {accuracy:.0%}")
