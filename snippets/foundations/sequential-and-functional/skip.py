import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.inner = nn.Sequential(
            nn.Linear(width, width), nn.ReLU(), nn.Linear(width, width)
        )

    def forward(self, x):  # (B, D) -> (B, D)
        return x + self.inner(x)  # x is used twice: no chain can do that


torch.manual_seed(0)
x = torch.randn(4, 16)  # (B, D)
blocks = nn.Sequential(*[Residual(16) for _ in range(3)])  # a chain of them, again
print(len(blocks), "blocks,", tuple(blocks(x).shape))

for block in blocks:
    nn.init.zeros_(block.inner[2].weight)
    nn.init.zeros_(block.inner[2].bias)
print("with inner parts that give 0, output = input:", torch.equal(blocks(x), x))
