import torch
from torch import nn

for size in (1e6, 1e-6):
    w = nn.Parameter(torch.zeros(3))
    w.grad = torch.tensor([size, 0.0, -size])
    nn.utils.clip_grad_norm_([w], max_norm=1.0)
    print(f"length {size * 2**0.5:.0e} becomes {w.grad.norm():.0e}")
