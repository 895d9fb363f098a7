# Wrong: super().__init__() is missing.
from torch import nn


class Net(nn.Module):
    def __init__(self):
        self.activation = nn.ReLU()  # AttributeError: cannot assign module before


Net()
