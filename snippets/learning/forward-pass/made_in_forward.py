import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return nn.Linear(3, 2)(x)  # wrong: new random weights in every pass


torch.manual_seed(0)
model, x = Net(), torch.randn(4, 3)  # x: (B, D)
print("parameters:", len(list(model.parameters())))
print("same input, same output:", model(x).equal(model(x)))
