# Wrong: all layers are in a plain list.
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(2, 8), nn.Linear(8, 1)]


model = Net()
print(*model.layers, sep="\n")  # they are there
torch.optim.SGD(model.parameters())  # ValueError: optimizer got an empty parameter list
