import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(20, 3), torch.randn(20, 1)  # (N, D), (N, 1)

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 1)  # a new layer: the optimizer still holds the old one
before = [layer.weight.detach().clone() for layer in (model[0], model[2])]

for _ in range(10):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print("first layer learned:", not before[0].equal(model[0].weight))
print("new layer learned:  ", not before[1].equal(model[2].weight))
