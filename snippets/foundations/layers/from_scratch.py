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
ours = Linear(3, 2)
torch.manual_seed(0)  # the same draws
theirs = nn.Linear(3, 2)

x = torch.randn(4, 3)
print("same as nn.Linear:", torch.allclose(ours(x), theirs(x)))
print("names:", *ours.state_dict(), "and", *theirs.state_dict())
