import torch
from torch import nn

layers = [nn.Linear(64, 128), nn.ReLU()]
for _ in range(3):  # three more hidden layers
    layers += [nn.Linear(128, 128), nn.ReLU()]
model = nn.Sequential(*layers, nn.Linear(128, 10))

logits = model(torch.randn(16, 64))  # (B, 64) to (B, 10)
print("logits    ", tuple(logits.shape))
print("depth     ", sum(isinstance(m, nn.ReLU) for m in model))
print("parameters", sum(p.numel() for p in model.parameters()))
