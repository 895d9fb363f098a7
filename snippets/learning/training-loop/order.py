# Wrong and right: the order of the three lines.
from itertools import permutations

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(50, 3)  # (N, D)
y = x.sum(dim=1, keepdim=True)  # (N, 1)

for order in permutations(("zero_grad", "backward", "step")):
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        loss = nn.functional.mse_loss(model(x), y)
        for name in order:
            if name == "backward":
                loss.backward()
            else:
                getattr(optimizer, name)()
    learned = "learned" if loss < 0.01 else "stuck"
    print(*(f"{name:9}" for name in order), learned)
