import torch
from torch import nn

p = 0.2
x = torch.ones(1_000_000)

torch.manual_seed(0)
keep = torch.empty_like(x).bernoulli_(1 - p)  # 1 with probability 1 - p, else 0
by_hand = x * keep / (1 - p)

layer = nn.Dropout(p)  # a new module is in training mode
torch.manual_seed(0)  # the same seed draws the same mask
y = layer(x)
print("by hand = nn.Dropout:", torch.allclose(by_hand, y))

print(f"dropped   {(y == 0).float().mean():.2f}")
print(f"survivors {y.max():.2f}")
print(f"mean      {y.mean():.2f}")

dropped = (layer(torch.ones(10_000, 100)) == 0).sum(dim=1)  # of 100, each example
print(
    f"exactly 20 of 100 dropped: {(dropped == 20).float().mean():.0%} of the examples"
)

layer.eval()
print("predicting, unchanged:", torch.equal(layer(x), x))
