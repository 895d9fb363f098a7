import copy

import torch
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
x, y = load_breast_cancer(return_X_y=True)
x, y = torch.tensor(x).float(), torch.tensor(1 - y).float()  # (N,): 1. is malignant
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)
mean, std = x.mean(0), x.std(0)  # of the training rows only
x, x_val, x_test = ((part - mean) / std for part in (x, x_val, x_test))  # (N, 30)

model = nn.Sequential(nn.Linear(30, 16), nn.ReLU(), nn.Linear(16, 1))  # one logit
optimizer, loss_of = torch.optim.AdamW(model.parameters()), nn.BCEWithLogitsLoss()
best = torch.inf
for epoch in range(50):
    for batch in torch.randperm(len(x)).split(32):
        loss = loss_of(model(x[batch]).squeeze(1), y[batch])  # (B, 1) -> (B,)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        val_loss = loss_of(model(x_val).squeeze(1), y_val)
    if val_loss < best:  # the validation part chooses the epoch
        best, weights = val_loss, copy.deepcopy(model.state_dict())

model.load_state_dict(weights)
logits = model(x_test).squeeze(1)  # torch.sigmoid(logits): the probabilities
print(f"test accuracy {((logits > 0) == (y_test == 1)).float().mean():.2f}")
print(f"test recall   {(logits > 0)[y_test == 1].float().mean():.2f}")
