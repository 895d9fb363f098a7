import torch
from torch.nn import functional as F

z = torch.tensor([-1.0, 0.5, 2.0], requires_grad=True)  # logits, (B,)
y = torch.tensor([0.0, 1.0, 1.0])
p = torch.sigmoid(z)

mse, bce = (
    F.mse_loss(p, y, reduction="sum"),
    F.binary_cross_entropy(p, y, reduction="sum"),
)
print("squared error, autograd  ", torch.autograd.grad(mse, z, retain_graph=True)[0])
print("cross-entropy, autograd  ", torch.autograd.grad(bce, z)[0])

with torch.no_grad():
    print("2 * (p - y) * p * (1 - p)", 2 * (p - y) * p * (1 - p))
    print("p - y                    ", p - y)  # the slope p * (1 - p) has cancelled
