import torch
from torch import nn


class Skip(nn.Module):  # a graph: x is used twice
    def __init__(self, width):
        super().__init__()
        self.branch = nn.Linear(width, width)

    def forward(self, x):  # (B, width) -> (B, width)
        return x + torch.relu(self.branch(x))


model = nn.Sequential(Skip(8), Skip(8))  # a chain of graphs
print(tuple(model(torch.rand(4, 8)).shape))
