import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn.datasets import load_diabetes
from torch import nn

torch.manual_seed(0)
x, y = load_diabetes(return_X_y=True)
data = torch.tensor(np.c_[x, y], dtype=torch.float32)  # (N, D + 1)
data = data[torch.randperm(len(data))]
mean, std = data[:60].mean(dim=0), data[:60].std(dim=0)  # of the training rows alone
x, y = ((data - mean) / std).split((10, 1), dim=1)  # (N, D), (N, 1)

model = nn.Sequential(nn.Linear(10, 128), nn.ReLU(), nn.Linear(128, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
training, held_out = [], []
for _ in range(300):  # all 60 rows in one batch: a step is an epoch
    loss = nn.functional.mse_loss(model(x[:60]), y[:60])
    training.append(loss.item())
    with torch.no_grad():
        error = nn.functional.mse_loss(model(x[60:]), y[60:])
    held_out.append(error.item())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"training error: last {loss:.1f}")
print(f"held-out error: lowest {min(held_out):.1f}, last {error:.1f}")
print(f"always answering the training mean: {y[60:].square().mean():.1f}")

plt.plot(training, "C0--", label="training")
plt.plot(held_out, "C1-", label="held-out")
plt.xlabel("epoch")
plt.ylabel("mean squared error")
plt.legend()
plt.show()
