import torch
from torch import nn


class Branches(nn.Module):
    def __init__(self):
        super().__init__()
        self.fine = nn.Conv2d(8, 4, kernel_size=1)
        self.middle = nn.Conv2d(8, 4, kernel_size=3, padding="same")
        self.coarse = nn.Conv2d(8, 4, kernel_size=5, padding="same")

    def forward(self, x):  # (B, 8, H, W) -> (B, 12, H, W)
        parts = [self.fine(x), self.middle(x), self.coarse(x)]
        return torch.cat(parts, dim=1)  # side by side, as channels


torch.manual_seed(0)
x = torch.randn(2, 8, 16, 16)  # (B, C, H, W)
print(tuple(Branches()(x).shape))
