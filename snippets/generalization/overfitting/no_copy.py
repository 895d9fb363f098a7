# Wrong in its first name: state_dict() is no copy. The second is right.
import copy

import torch

torch.manual_seed(1)
model = torch.nn.Linear(1, 1)
kept = model.state_dict()  # the tensors of the model itself
copied = copy.deepcopy(model.state_dict())

with torch.no_grad():
    model.weight += 1  # training goes on

change = model.weight - kept["weight"]
print(f"the model has moved {change.item():.1f} from state_dict()")
change = model.weight - copied["weight"]
print(f"the model has moved {change.item():.1f} from the deepcopy")
