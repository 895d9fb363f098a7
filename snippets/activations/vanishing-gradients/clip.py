import torch
from torch import nn

for size in (1e6, 1e-6):
    w = nn.Parameter(torch.zeros(2))
    w.grad = torch.tensor([3 * size, -4 * size])
    before = nn.utils.clip_grad_norm_([w], max_norm=1.0)  # returns the old length
    print(f"length {before:.0e} becomes {w.grad.norm():.0e}: {w.grad}")
