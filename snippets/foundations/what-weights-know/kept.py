# Wrong in its view of the state; the copy is right.
import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
view = model.state_dict()  # the same memory as the model
kept = copy.deepcopy(model.state_dict())  # its own numbers

with torch.no_grad():
    model.weight += 1.0  # training goes on

print("the model:", model.weight.data)
print("the view: ", view["weight"])
print("the copy: ", kept["weight"])
