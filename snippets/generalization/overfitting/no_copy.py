import copy

import torch

model = torch.nn.Linear(1, 1)
kept = model.state_dict()  # wrong: these are the tensors of the model itself
copied = copy.deepcopy(model.state_dict())

with torch.no_grad():
    model.weight += 1  # training goes on

change = model.weight - kept["weight"]
print(f"the model has moved {change.item():.0f} from state_dict()")
change = model.weight - copied["weight"]
print(f"the model has moved {change.item():.0f} from the deepcopy")
