import torch
from torch import nn

for name, options in (
    ("SGD", {}),
    ("SGD", {"momentum": 0.9}),
    ("Adam", {}),
    ("AdamW", {"weight_decay": 0.5}),
):
    moved = []
    for slope in (torch.zeros(1), None):
        w = nn.Parameter(torch.ones(1))
        optimizer = getattr(torch.optim, name)([w], lr=0.1, **options)
        w.grad = torch.ones(1)
        optimizer.step()  # one ordinary step
        after_one, w.grad = w.item(), slope
        optimizer.step()
        moved.append(w.item() - after_one)
    print(
        f"{name:5} {options!s:21} moved by  zero: {moved[0]:6.3f}  None: {moved[1]:.3f}"
    )
