import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 5)
        self.out = nn.Linear(5, 2)

    def forward(self, x):  # (B, 3) -> (B, 2)
        return self.out(torch.relu(self.hidden(x)))


model = Net()  # a layer made of layers
print("output", tuple(model(torch.randn(4, 3)).shape))
print("holds", *model.state_dict())
