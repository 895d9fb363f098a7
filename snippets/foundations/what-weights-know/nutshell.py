import torch
from torch import nn


def make():  # the code: the same before training and after
    hidden = nn.Linear(64, 32)
    return nn.Sequential(hidden, nn.ReLU(), nn.Linear(32, 10))


model = make()
other = make()
x = torch.randn(16, 64)  # (B, D)
print("same answers:", torch.equal(other(x), model(x)))
other.load_state_dict(model.state_dict())  # the numbers
print("same answers:", torch.equal(other(x), model(x)))
print("numbers:", sum(p.numel() for p in model.parameters()))
