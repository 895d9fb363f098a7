import torch
from torch import nn

torch.manual_seed(0)
hidden, out = nn.Linear(10, 64), nn.Linear(64, 1)
drop = nn.Dropout(0.2)  # p: the share that is dropped
model = nn.Sequential(hidden, nn.ReLU(), drop, out)
x = torch.randn(4, 10)  # (B, D)
model.train()  # before training
print("train: 1 becomes", drop(torch.ones(99)).unique().tolist())
model.eval()  # before predicting
print("eval: two calls agree:", torch.equal(model(x), model(x)))
