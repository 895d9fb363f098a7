import copy

import torch
from sklearn.datasets import make_multilabel_classification
from sklearn.metrics import f1_score
from sklearn.model_selection import train_test_split
from torch import nn

torch.manual_seed(0)
x, y = map(torch.tensor, make_multilabel_classification(2000, random_state=0))
x, y = x.float(), y.float()  # (N, 20), (N, 5): 0. or 1. for each label
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0)
mean, std = x.mean(0), x.std(0)  # of the training rows only
x, x_val, x_test = ((part - mean) / std for part in (x, x_val, x_test))

model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 5))  # a logit a label
optimizer, loss_of = torch.optim.AdamW(model.parameters()), nn.BCEWithLogitsLoss()
best = torch.inf
for epoch in range(30):
    for batch in torch.randperm(len(x)).split(32):
        loss = loss_of(model(x[batch]), y[batch])  # both (B, 5)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        val_loss = loss_of(model(x_val), y_val)
    if val_loss < best:  # the validation part chooses the epoch
        best, weights = val_loss, copy.deepcopy(model.state_dict())

model.load_state_dict(weights)
answer = model(x_test) > 0  # (400, 5): each label by itself
print(f"test macro F1 {f1_score(y_test, answer, average='macro'):.2f}")
