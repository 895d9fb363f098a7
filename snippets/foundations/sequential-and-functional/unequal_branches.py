# Wrong: branches of unequal size.
import torch
from torch import nn

x = torch.ones(1, 3, 16, 16)  # (N, C, H, W)
small = nn.Conv2d(3, 4, kernel_size=3, padding=1)
for padding in (2, 1):  # with 2, five by five keeps the size of the image
    large = nn.Conv2d(3, 8, kernel_size=5, padding=padding)
    branches = small(x), large(x)
    print("branches", *(tuple(branch.shape) for branch in branches))
    y = torch.cat(branches, dim=1)  # RuntimeError: Sizes of tensors must match except
    print("together", tuple(y.shape))
