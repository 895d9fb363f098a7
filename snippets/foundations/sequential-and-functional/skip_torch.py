import numpy as np
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 4)
        self.inner = nn.Linear(4, 4)
        self.out = nn.Linear(8, 2)

    def forward(self, x):  # (B, 3) -> (B, 2)
        h = torch.relu(self.first(x))  # (B, 4)
        s = h + self.inner(h)  # (B, 4): a skip
        return self.out(torch.cat([h, s], dim=1))  # (B, 8) -> (B, 2): two branches


model = Net()
rng = np.random.default_rng(1)  # the same weights and data in both frameworks
with torch.no_grad():
    for layer in (model.first, model.inner, model.out):
        w = rng.normal(size=(layer.in_features, layer.out_features))
        layer.weight.copy_(torch.tensor(w.T))
        layer.bias.zero_()
x = torch.tensor(rng.normal(size=(2, 3)), dtype=torch.float32)  # (B, D)
print(model(x).detach().numpy().round(3))
