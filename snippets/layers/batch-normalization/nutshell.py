import torch
from torch import nn

x = 5 + 2 * torch.randn(64, 3, 16, 16)  # (N, C, H, W)
conv = nn.Conv2d(3, 8, 3, bias=False)  # the norm has its own
model = nn.Sequential(conv, nn.BatchNorm2d(8), nn.ReLU())
for step in range(50):
    model.train()(x)  # uses this batch, and remembers
before = model.train()(x)[0]
alone = model.eval()(x[:1])[0]  # uses what it remembers
print("alike:", torch.allclose(before, alone, atol=0.1))
