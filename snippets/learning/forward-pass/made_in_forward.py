# Wrong: a layer made in forward.
import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        return nn.Linear(3, 2)(x)  # wrong: new random weights in every pass


torch.manual_seed(0)
torch.set_printoptions(precision=2)
model, x = Net(), torch.randn(4, 3)  # x: (B, D)
print("parameters:", len(list(model.parameters())))
print("first output: ", model(x)[0].detach())
print("same input:   ", model(x)[0].detach())
