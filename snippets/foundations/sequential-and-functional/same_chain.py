import torch
from torch import nn


class Chain(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(3, 5)
        self.out = nn.Linear(5, 2)

    def forward(self, x):  # (B, 3) -> (B, 2)
        h = torch.relu(self.hidden(x))  # (B, 5)
        return self.out(h)


torch.manual_seed(0)
chain = Chain()
sequential = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
sequential[0].load_state_dict(chain.hidden.state_dict())
sequential[2].load_state_dict(chain.out.state_dict())

x = torch.randn(4, 3)  # (B, D)
print("same numbers:", torch.equal(chain(x), sequential(x)))
