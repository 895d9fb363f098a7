import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_iris
from torch import nn
from torch.optim import SGD, AdamW

x, y = map(torch.tensor, load_iris(return_X_y=True))
x = ((x - x.mean(dim=0)) / x.std(dim=0)).float()  # (N, D)
rates = [10.0**power for power in range(-4, 2)]

for name, cls, options, style in (
    ("SGD", SGD, {}, "C0o-"),
    ("momentum", SGD, {"momentum": 0.9}, "C1s--"),
    ("AdamW", AdamW, {}, "C3d-."),
):
    losses = []
    for lr in rates:
        torch.manual_seed(0)
        model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3))
        optimizer = cls(model.parameters(), lr=lr, **options)
        for _ in range(60):
            loss = nn.functional.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    enough = [lr for lr, loss in zip(rates, losses) if loss < 0.2]
    print(f"{name:8}  loss below 0.2 at lr", *[f"{lr:g}" for lr in enough])
    plt.loglog(rates, losses, style, label=name)

plt.ylim(0.02, 4)
plt.xlabel("learning rate")
plt.ylabel("loss after 60 steps")
plt.legend(loc="lower left")
plt.show()
