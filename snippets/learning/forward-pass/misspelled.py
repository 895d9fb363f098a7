import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 2)

    def foward(self, x):  # wrong: the name is forward
        return self.linear(x)


Net()(torch.randn(4, 3))  # NotImplementedError: missing the required "forward" function
