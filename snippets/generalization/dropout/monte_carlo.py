import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.cat([torch.rand(100, 1) - 2, torch.rand(100, 1) + 1])  # none from -1 to 1
y = torch.sin(2 * x) + 0.1 * torch.randn(200, 1)
grid = torch.linspace(-2, 2, 81)[:, None]  # (G, 1)


def trained(*hidden):
    model = nn.Sequential(nn.Linear(1, 100), *hidden, nn.Linear(100, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(500):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return model.eval()


model = trained(nn.ReLU(), nn.Dropout(0.1))
model[2].train()  # dropout alone: a batch norm would have to stay in eval()
ensemble = [trained(nn.Tanh()) for _ in range(5)]  # five starts, no dropout
with torch.no_grad():
    passes = torch.stack([model(grid) for _ in range(400)])  # (passes, G, 1)
    members = torch.stack([member(grid) for member in ensemble])  # (5, G, 1)

spreads = (("dropout", "C1--", passes), ("ensemble", "C0-", members))
for name, style, predictions in spreads:
    spread = predictions.std(dim=0)[:, 0]  # (G,)
    plt.plot(grid, spread, style, label=name)
    print(f"{name:8}  spread in the gap {spread[40]:.2f}", end="")
    print(f", among the data {spread[10]:.2f} and {spread[70]:.2f}")
plt.plot(x, torch.zeros_like(x), "C2|", label="data")
plt.xlabel("x")
plt.ylabel("spread of the predictions")
plt.legend(loc="upper center")
plt.show()
