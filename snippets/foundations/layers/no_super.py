from torch import nn


class Net(nn.Module):
    def __init__(self):  # wrong: super().__init__() is missing
        self.linear = nn.Linear(3, 2)  # AttributeError: cannot assign module before


Net()
