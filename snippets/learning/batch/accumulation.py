import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model, x, y = nn.Linear(3, 1), torch.randn(8, 3), torch.randn(8, 1)  # B = 8


def gradient(sizes, reduction, divisor):
    model.zero_grad()
    for xs, ys in zip(x.split(sizes), y.split(sizes)):
        loss = F.mse_loss(model(xs), ys, reduction=reduction) / divisor
        loss.backward()  # adds to the gradients of the pieces before
    return model.weight.grad.clone()


whole = gradient([8], "mean", 1)
four, uneven = [2, 2, 2, 2], [5, 3]
ratio = gradient(four, "mean", 1).norm() / whole.norm()
print(f"4 equal pieces, not divided:  {ratio:.1f} times as long")
print("4 equal pieces, mean / 4:    ", gradient(four, "mean", 4).allclose(whole))
print("pieces of 5 and 3, mean / 2: ", gradient(uneven, "mean", 2).allclose(whole))
print("pieces of 5 and 3, sum / 8:  ", gradient(uneven, "sum", 8).allclose(whole))
