# Wrong and right: a schedule in the wrong unit.
import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR

epochs, batches = 3, 4
for name, T_max in (("T_max in epochs", epochs), ("T_max in steps", epochs * batches)):
    w = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler, rates = CosineAnnealingLR(optimizer, T_max), []
    for _ in range(epochs * batches):
        rates.append(round(optimizer.param_groups[0]["lr"], 2))
        w.grad = torch.ones(1)
        optimizer.step()
        scheduler.step()  # once a batch
    print(f"{name:15}", *rates)
