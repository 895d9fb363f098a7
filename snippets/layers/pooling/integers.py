# Wrong and right: whole numbers.
import torch
from torch import nn

pixels = torch.tensor([[[0, 1, 7, 8]]])  # (N, C, L): whole numbers
for x in (pixels, pixels.float()):
    print(f"{x.dtype!s:13}", nn.AvgPool1d(2)(x).tolist())
