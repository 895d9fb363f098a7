# Wrong: a misspelled forward.
import torch
from torch import nn


class Net(nn.Module):
    def foward(self, x):  # wrong: the name is forward
        return x.relu()


Net()(torch.randn(4, 3))  # NotImplementedError: missing the required "forward" function
