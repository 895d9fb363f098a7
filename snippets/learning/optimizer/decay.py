import torch
from torch import nn

slopes = torch.tensor([10, 0.1])  # of a loud weight, and of a quiet one

for name in ("SGD", "Adam", "AdamW"):
    w = nn.Parameter(torch.ones(2))
    optimizer = getattr(torch.optim, name)([w], lr=0.002, weight_decay=0.4)
    for _ in range(500):
        w.grad = slopes
        optimizer.step()
        slopes = -slopes  # they cancel on the average: only the decay is left
    loud, quiet = w.tolist()
    print(f"{name:5}  loud {loud:.2f}  quiet {quiet:.2f}")
