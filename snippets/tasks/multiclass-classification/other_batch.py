import torch
from torch import nn

images, y = torch.ones(8, 1, 28, 28), torch.zeros(8, dtype=torch.int64)  # 8 images
maps = nn.Conv2d(1, 16, kernel_size=5, stride=4)(images)  # (B, 16, 6, 6)
print("flatten(1):   ", tuple(maps.flatten(1).shape))  # one row an image
x = maps.view(-1, 144)  # wrong: each image is cut into four rows
print("view(-1, 144):", tuple(x.shape))
logits = nn.Linear(144, 10)(x)  # fits
nn.functional.cross_entropy(logits, y)  # ValueError: Expected input batch_size (32)
