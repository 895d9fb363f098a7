import numpy as np
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True)
data = torch.tensor(np.c_[x, y], dtype=torch.float32)  # (N, D + 1)
data = data[torch.randperm(len(data))]
mean, std = data[:60].mean(dim=0), data[:60].std(dim=0)
x, y = ((data - mean) / std).split((10, 1), dim=1)  # (N, D), (N, 1)

settings = {  # training rows, probability of dropping, L2 penalty
    "nothing": (60, 0.0, 0.0),
    "4 times the data": (240, 0.0, 0.0),
    "L2 penalty": (60, 0.0, 0.1),
    "dropout": (60, 0.5, 0.0),
    "all three": (240, 0.5, 0.1),
}
for name, (rows, p, penalty) in settings.items():
    model = nn.Sequential(
        nn.Linear(10, 128), nn.ReLU(), nn.Dropout(p), nn.Linear(128, 1)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3, weight_decay=penalty)
    for _ in range(300):
        loss = nn.functional.mse_loss(model(x[:rows]), y[:rows])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()  # measure with dropout off
    with torch.no_grad():
        error = nn.functional.mse_loss(model(x[240:]), y[240:])
    print(f"{name:16}  held-out error {error:.2f}")
