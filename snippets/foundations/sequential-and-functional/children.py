# Wrong: a network rebuilt from its children.
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 4)
        self.inner = nn.Linear(4, 4)

    def forward(self, x):  # (B, 4) -> (B, 4)
        h = torch.relu(self.first(x))
        return h + self.inner(h)


torch.manual_seed(0)
model, x = Net(), torch.randn(1, 4)
chain = nn.Sequential(*model.children())
print("children:", [type(child).__name__ for child in model.children()])
print("model:", model(x).detach())
print("chain:", chain(x).detach())
