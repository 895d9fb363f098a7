# Wrong in its first two networks: eval() cannot reach their dropout.
import torch
from torch import nn
from torch.nn import functional as F


class Functional(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.2)  # training=True is the default


class Fresh(nn.Module):
    def forward(self, x):
        return nn.Dropout(0.2)(x)  # new at each call: eval() came before it


class Told(nn.Module):
    def forward(self, x):
        return F.dropout(x, 0.2, training=self.training)


class Registered(nn.Module):
    def __init__(self):
        super().__init__()
        self.dropout = nn.Dropout(0.2)  # a submodule: eval() reaches it

    def forward(self, x):
        return self.dropout(x)


torch.manual_seed(0)
x = torch.ones(100_000)
for network in (Functional(), Fresh(), Told(), Registered()):
    network.eval()
    dropped = (network(x) == 0).float().mean()
    print(f"{type(network).__name__:11} drops {dropped:.0%} when predicting")
