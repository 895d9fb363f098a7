import torch
from torch import nn

model = nn.Sequential(
    nn.Flatten(),  # (B, 1, 8, 8) to (B, 64)
    nn.Linear(64, 32),  # 32 hidden units
    nn.ReLU(),  # the bend
    nn.Linear(32, 10),  # no bend behind it: these are logits
)
images = torch.rand(16, 1, 8, 8)  # (B, C, height, width)
print("logits    ", tuple(model(images).shape))
print("parameters", sum(p.numel() for p in model.parameters()))
