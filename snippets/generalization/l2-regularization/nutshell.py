import torch
from torch import nn

model = nn.Linear(10, 1)
groups = [
    {"params": [model.weight], "weight_decay": 0.1},
    {"params": [model.bias], "weight_decay": 0.0},
]
optimizer = torch.optim.AdamW(groups, lr=1e-3)
for group in optimizer.param_groups:
    print("weight decay", group["weight_decay"])
