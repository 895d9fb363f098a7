# Wrong where the table is a plain attribute; registered it is right.
import torch
from torch import nn


class Positions(nn.Module):
    def __init__(self, registered):
        super().__init__()
        table = torch.randn(10, 6)  # (longest, D)
        if registered:
            self.register_buffer("table", table, persistent=False)
        else:
            self.table = table  # a plain attribute: the module does not know of it

    def forward(self, x):  # (B, T, D)
        return x + self.table[: x.shape[1]]


x = torch.zeros(2, 4, 6, dtype=torch.bfloat16)
for registered in (True, False):
    model = nn.Sequential(Positions(registered), nn.Linear(6, 3)).bfloat16()
    print("saved:", *model.state_dict(), " table:", model[0].table.dtype)
    print(tuple(model(x).shape))  # RuntimeError: mat1 and mat2 must have the same dtype
