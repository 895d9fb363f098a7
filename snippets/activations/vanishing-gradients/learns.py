import torch
from sklearn.datasets import make_moons
from torch import nn
from torch.nn import functional as F

x, y = make_moons(200, random_state=0)
x = torch.tensor(x, dtype=torch.float32)  # (N, 2)
y = torch.tensor(y)
for name in ("default", "He init", "residual", "Adam"):
    torch.manual_seed(0)
    layers = nn.ModuleList([nn.Linear(2, 32)] + [nn.Linear(32, 32) for _ in range(14)])
    head = nn.Linear(32, 2)
    if name == "He init":
        for layer in layers:
            nn.init.kaiming_normal_(layer.weight)
    rule, lr = (torch.optim.Adam, 0.001) if name == "Adam" else (torch.optim.SGD, 0.05)
    optimizer = rule([*layers.parameters(), *head.parameters()], lr=lr)
    for _ in range(200):
        h = torch.relu(layers[0](x))  # (N, 32)
        for layer in layers[1:]:
            change = torch.relu(layer(h))
            h = h + change if name == "residual" else change
        loss = F.cross_entropy(head(h), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    accuracy = (head(h).argmax(dim=1) == y).float().mean()
    print(f"{name:9} loss {loss:.2f}, {accuracy:.0%} right")
