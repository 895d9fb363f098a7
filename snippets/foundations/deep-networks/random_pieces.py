import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-20, 20, 20001)[:, None]  # (N, 1)
for depth, width in ((1, 64), (2, 32), (4, 16), (8, 8)):
    pieces = []
    for _ in range(20):
        hidden, on = x, []
        for layer in range(depth):
            hidden = torch.relu(nn.Linear(hidden.shape[1], width)(hidden))
            on.append(hidden.bool())
        on = torch.cat(on, dim=1)  # (N, 64): which units are above 0
        bends = (on[1:] != on[:-1]).any(dim=1).sum()  # a unit switches: a bend
        pieces.append(bends.item() + 1)
    mean = sum(pieces) / 20
    print(f"depth {depth}, width {width:2}: {mean:.1f} straight pieces on average")
