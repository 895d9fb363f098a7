# Wrong: grey images without a channel.
import torch
from torch import nn

images = torch.randn(64, 28, 28)  # (N, H, W): grey, so nobody thought of channels
conv = nn.Conv2d(1, 8, kernel_size=3)
print(tuple(conv(images.unsqueeze(1)).shape))  # (N, 1, H, W) to (64, 8, 26, 26): right

conv(images)  # RuntimeError: expected input[1, 64, 28, 28] to have 1 channels
