# Wrong in its last line: the maps are not flattened.
import torch
from torch import nn

maps = torch.randn(8, 16, 5, 5)  # (B, C, H, W): what a convolution gave
layer = nn.Linear(16 * 5 * 5, 10)
print(tuple(layer(maps.flatten(1)).shape))  # (B, 400) to (B, 10): right

layer(maps)  # RuntimeError: shapes cannot be multiplied (640x5 and 400x10)
