import torch
from torch import nn

for pool in (nn.Identity(), nn.MaxPool2d(4), nn.AdaptiveAvgPool2d(1)):
    model = nn.Sequential(pool, nn.Flatten(), nn.LazyLinear(10))
    y = model(torch.zeros(5, 16, 32, 32))  # (N, C, H, W) to (5, 10)
    own, all_ = (sum(p.numel() for p in m.parameters()) for m in (pool, model))
    print(f"{type(pool).__name__:17} {own} parameters, with the dense layer {all_:7,}")
print(tuple(y.shape))
