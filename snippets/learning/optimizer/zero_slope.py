import torch

for name, options in (
    ("SGD", {}),
    ("SGD", {"momentum": 0.9}),
    ("Adam", {}),
    ("AdamW", {"weight_decay": 0.5}),
):
    moved = []
    for slope in (torch.zeros(1), None):
        w = torch.ones(1, requires_grad=True)
        optimizer = getattr(torch.optim, name)([w], lr=0.1, **options)
        w.grad = torch.ones(1)
        optimizer.step()  # one ordinary step
        after_one, w.grad = w.item(), slope
        optimizer.step()
        moved.append(w.item() != after_one)
    print(f"{name:5} {options!s:21} zero: moves {moved[0]!s:5}  None: moves {moved[1]}")
