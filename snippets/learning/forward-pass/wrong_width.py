# Wrong: a width that does not fit.
import torch
from torch import nn

images = torch.randn(5, 8, 8)  # (B, height, width)
linear = nn.Linear(64, 10)

print("flattened:", tuple(linear(images.flatten(start_dim=1)).shape))
linear(images)  # RuntimeError: shapes cannot be multiplied (40x8 and 64x10)
