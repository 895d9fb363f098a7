import copy

import numpy as np
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True)
data = torch.tensor(np.c_[x, y], dtype=torch.float32)  # (N, D + 1)
data = data[torch.randperm(len(data))]
mean, std = data[:180].mean(dim=0), data[:180].std(dim=0)
parts = ((data - mean) / std).split((180, 60, 202))  # training, validation, test
(x, y), (x_val, y_val), (x_test, y_test) = (p.split((10, 1), dim=1) for p in parts)

model = nn.Sequential(nn.Linear(10, 128), nn.ReLU(), nn.Linear(128, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
lowest = float("inf")
for epoch in range(1000):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.no_grad():
        validation = nn.functional.mse_loss(model(x_val), y_val).item()
    if validation < lowest:
        lowest, lowest_at = validation, epoch
        best = copy.deepcopy(model.state_dict())  # a copy: the weights go on changing
    if epoch - lowest_at >= 100:  # the patience: epochs without a new lowest error
        break

with torch.no_grad():
    last_epoch = nn.functional.mse_loss(model(x_test), y_test)
    model.load_state_dict(best)
    best_epoch = nn.functional.mse_loss(model(x_test), y_test)
print(f"test error: last epoch {last_epoch:.1f}, best epoch {best_epoch:.1f}")
