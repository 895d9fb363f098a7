# Wrong: the scheduler before the optimizer.
import torch
from torch import nn

w = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([w], lr=0.8)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)

for _ in range(3):
    scheduler.step()  # UserWarning: Detected call of `lr_scheduler.step()` before
    w.grad = torch.ones(1)
    optimizer.step()
    lr = optimizer.param_groups[0]["lr"]
    print(f"used: {lr:.3f}  w = {w.item():.3f}")
