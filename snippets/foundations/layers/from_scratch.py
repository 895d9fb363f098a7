import torch
from torch import nn


class Linear(nn.Module):
    def __init__(self, d_in, d_out):
        super().__init__()
        bound = d_in**-0.5  # as nn.Linear draws them
        self.weight = nn.Parameter(torch.empty(d_out, d_in).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.empty(d_out).uniform_(-bound, bound))

    def forward(self, x):  # (B, D_in) -> (B, D_out)
        return x @ self.weight.T + self.bias


torch.manual_seed(0)
ours, theirs = Linear(3, 2), nn.Linear(3, 2)
theirs.load_state_dict(ours.state_dict())  # the names are the same too

x = torch.randn(4, 3)
print("same as nn.Linear:", torch.allclose(ours(x), theirs(x)))
