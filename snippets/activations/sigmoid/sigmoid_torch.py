import torch
from torch import nn

x = torch.tensor([-200.0, -2.0, 0.0, 2.0, 200.0], requires_grad=True)
s = torch.sigmoid(x)
e = (-x.abs()).exp()  # (N,): no exponent is positive, so that none overflows
by_hand = torch.where(x > 0, 1, e) / (1 + e)
(slope,) = torch.autograd.grad(s.sum(), x)

print("torch.sigmoid", torch.allclose(by_hand, s, atol=1e-6))
print("nn.Sigmoid   ", torch.allclose(by_hand, nn.Sigmoid()(x), atol=1e-6))
print("slope s(1-s) ", torch.allclose(s * (1 - s), slope, atol=1e-6))
print(s.detach())
