# Wrong: made, but not used.
import torch
from torch import nn
from torch.nn import functional as F


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Linear(2, 16), nn.Linear(16, 1)
        self.relu = nn.ReLU()  # wrong: made, but never called

    def forward(self, x):
        hidden = self.first(x)
        F.relu(hidden)  # wrong: returns a new tensor, which nobody keeps
        return self.second(hidden)


torch.manual_seed(0)
net, x = Net(), torch.randn(5, 2)
print(net)
intended = net.second(net.relu(net.first(x)))
collapsed = net.second(net.first(x))
print("as intended:", torch.allclose(net(x), intended))
print("collapsed:  ", torch.allclose(net(x), collapsed))
