import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
view = model.state_dict()  # wrong: the same memory as the model
kept = copy.deepcopy(model.state_dict())  # right: numbers of its own

with torch.no_grad():
    model.weight += 1.0  # training goes on

print("the model:", model.weight.data)
print("the view: ", view["weight"])
print("the copy: ", kept["weight"])
