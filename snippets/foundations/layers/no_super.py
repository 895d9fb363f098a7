# Wrong: A forgotten super call.
from torch import nn


class Net(nn.Module):
    def __init__(self):  # wrong: super().__init__() is missing
        self.activation = nn.ReLU()  # AttributeError: cannot assign module before


Net()
