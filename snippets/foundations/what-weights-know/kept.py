import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
view = model.state_dict()  # wrong: the same memory as the model
kept = copy.deepcopy(model.state_dict())  # right: numbers of its own

with torch.no_grad():
    model.weight += 1.0  # training goes on

print("the view follows:", torch.equal(view["weight"], model.weight))
print("the copy follows:", torch.equal(kept["weight"], model.weight))
