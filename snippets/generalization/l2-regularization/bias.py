# Wrong and right: decay on the biases.
import torch
from sklearn.datasets import load_diabetes
from torch import nn

x, y = (torch.tensor(part).float() for part in load_diabetes(return_X_y=True))
x = x * len(x) ** 0.5  # (N, D) each feature came with mean 0, and now has spread 1
print(f"mean of the targets: {y.mean():.0f}")

for name, bias_decay in (("everything", 1.0), ("the weights", 0.0)):
    model = nn.Linear(10, 1)
    groups = [
        {"params": [p for p in model.parameters() if p.ndim > 1], "weight_decay": 1.0},
        {"params": [p for p in model.parameters() if p.ndim == 1]},
    ]
    optimizer = torch.optim.SGD(groups, lr=0.1, weight_decay=bias_decay)
    for _ in range(300):
        loss = nn.functional.mse_loss(model(x)[:, 0], y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"decay on {name:11}  mean prediction {model(x).mean():.0f}", end="")
    print(f", mean squared error {loss:.0f}")
