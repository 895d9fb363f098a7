# Wrong in its last line: the image is not flattened; the model above it is right.
import torch
from torch import nn

images = torch.zeros(16, 1, 8, 8)  # (B, C, height, width)
body = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))

model = nn.Sequential(nn.Flatten(), body)  # (B, 64) in between, then (B, 10)
print("flattened:", tuple(model(images).shape))
body(images)  # RuntimeError: mat1 and mat2 shapes cannot be multiplied
