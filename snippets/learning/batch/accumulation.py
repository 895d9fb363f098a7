import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model, x, y = nn.Linear(3, 1), torch.randn(8, 3), torch.randn(8, 1)  # B = 8
F.mse_loss(model(x), y).backward()
whole = model.weight.grad.clone()


def off(sizes, reduction, divisor):
    model.zero_grad()
    for xs, ys in zip(x.split(sizes), y.split(sizes)):
        loss = F.mse_loss(model(xs), ys, reduction=reduction) / divisor
        loss.backward()  # adds to the gradients of the pieces before
    return (model.weight.grad - whole).norm() / whole.norm()


four, uneven = [2, 2, 2, 2], [5, 3]
print(f"4 equal pieces, not divided:  off by {off(four, 'mean', 1):.0%}")
print(f"4 equal pieces, mean / 4:     off by {off(four, 'mean', 4):.0%}")
print(f"pieces of 5 and 3, mean / 2:  off by {off(uneven, 'mean', 2):.0%}")
print(f"pieces of 5 and 3, sum / 8:   off by {off(uneven, 'sum', 8):.0%}")
