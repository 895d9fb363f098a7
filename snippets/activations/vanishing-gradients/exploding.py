import torch
from torch import nn

for scale in (0.5, 1.0, 2.0):
    torch.manual_seed(0)
    layers = [nn.Linear(64, 64) for _ in range(20)]
    for layer in layers:
        nn.init.kaiming_normal_(layer.weight)  # He: right for ReLU
        with torch.no_grad():
            layer.weight *= scale
    model = nn.Sequential(*[m for layer in layers for m in (layer, nn.ReLU())])
    h = model(torch.randn(256, 64))
    h.sum().backward()
    print(f"weights times {scale}  gradient {layers[0].weight.grad.norm():.0e}")
