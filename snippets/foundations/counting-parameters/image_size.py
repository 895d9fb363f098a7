import torch
from torch import nn


def count(layer):
    return sum(p.numel() for p in layer.parameters())


print("height x width   conv + mean   conv + dense")
for size in (8, 32, 224):
    conv = nn.Conv2d(3, 8, kernel_size=3, padding=1)  # the image keeps its size
    after_mean = nn.Linear(8, 10)  # one mean for each channel
    features = conv(torch.zeros(3, size, size))  # (8, size, size)
    after_flatten = nn.Linear(features.numel(), 10)  # one input for each pixel
    small, large = count(conv) + count(after_mean), count(conv) + count(after_flatten)
    print(f"{size:6} x {size:<6} {small:12} {large:14,}")
