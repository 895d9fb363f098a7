import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 3), torch.randn(8, 1)  # (B, D)
for norm in (nn.BatchNorm1d(4), nn.LayerNorm(4)):
    model = nn.Sequential(nn.Linear(3, 4), norm, nn.Linear(4, 1))
    gradients = []
    for size in (len(x), 2):
        model.zero_grad()
        for xs, ys in zip(x.split(size), y.split(size)):
            (model(xs) - ys).square().sum().backward()
        gradients.append(model[0].weight.grad.clone())
    whole, pieces = gradients
    off = (pieces - whole).norm() / whole.norm()
    print(f"{type(norm).__name__:12} gradient of the pieces off by {off:.0%}")
