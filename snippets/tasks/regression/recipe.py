import copy

import torch
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
x, y = (torch.tensor(a, dtype=torch.float32) for a in load_diabetes(return_X_y=True))
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0)
mean, std, y_mean, y_std = x.mean(0), x.std(0), y.mean(), y.std()  # training rows only
x, x_val, x_test = ((part - mean) / std for part in (x, x_val, x_test))  # (N, 10)
y, y_val = (y - y_mean) / y_std, (y_val - y_mean) / y_std  # (N,): scaled too

model = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 1))  # ends linear
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
best = torch.inf
for epoch in range(30):
    for batch in torch.randperm(len(x)).split(32):
        loss = nn.functional.mse_loss(model(x[batch]).squeeze(1), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        val_loss = nn.functional.mse_loss(model(x_val).squeeze(1), y_val)
    if val_loss < best:  # the validation part chooses the epoch
        best, weights = val_loss, copy.deepcopy(model.state_dict())

model.load_state_dict(weights)
prediction = model(x_test).squeeze(1) * y_std + y_mean  # in the units of the data
print(f"test MAE         {(prediction - y_test).abs().mean():.1f}")
print(f"always the mean  {(y_mean - y_test).abs().mean():.1f}")
