import copy

import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
x, y = map(torch.tensor, load_digits(return_X_y=True))  # y (N,): class numbers, int64
x = x.float() / 16  # (N, 64): known to lie in 0..16
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)

model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))  # ten logits
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
best = torch.inf
for epoch in range(30):
    for batch in torch.randperm(len(x)).split(64):
        loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        val_loss = nn.functional.cross_entropy(model(x_val), y_val)
    if val_loss < best:  # the validation part chooses the epoch
        best, weights = val_loss, copy.deepcopy(model.state_dict())

model.load_state_dict(weights)
for name, rows, truth in (("validation", x_val, y_val), ("test", x_test, y_test)):
    accuracy = (model(rows).argmax(dim=1) == truth).float().mean()
    print(f"{name:10}  accuracy {accuracy:.0%}")
