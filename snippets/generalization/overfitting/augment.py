import math

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F


def changed(x, degrees, pixels):
    """Each image turned and shifted by an amount of its own, drawn anew each time."""
    angle = (2 * torch.rand(len(x)) - 1) * math.radians(degrees)
    shift = (2 * torch.rand(2, len(x)) - 1) * pixels / 4  # 8 pixels: from -1 to 1
    matrix = torch.stack(
        [angle.cos(), -angle.sin(), shift[0], angle.sin(), angle.cos(), shift[1]], dim=1
    ).view(-1, 2, 3)
    grid = F.affine_grid(matrix, x.shape, align_corners=False)
    return F.grid_sample(x, grid, align_corners=False)


images, labels = load_digits(return_X_y=True)
settings = {"nothing": (0, 0), "a little": (15, 0.5), "too far": (15, 2)}
for name, (degrees, pixels) in settings.items():
    right = []
    for split in range(5):
        torch.manual_seed(split)
        order = torch.randperm(len(labels))
        x = torch.tensor(images / 16).float()[order].view(-1, 1, 8, 8)  # (N, C, H, W)
        y = torch.tensor(labels)[order]  # (N,)
        hidden = [nn.Flatten(), nn.Linear(64, 128), nn.ReLU()]
        model = nn.Sequential(*hidden, nn.Linear(128, 10))
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
        for _ in range(200):
            loss = F.cross_entropy(model(changed(x[:100], degrees, pixels)), y[:100])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        right.append((model(x[100:]).argmax(dim=1) == y[100:]).float().mean())
    print(f"{name:8}  held-out accuracy {torch.stack(right).mean():.0%}")
