import torch
from torch import nn

torch.manual_seed(0)
x = (5 * torch.randn(64, 3)).requires_grad_()  # (B, D)
s = torch.sigmoid(x)
by_hand = torch.where(x > 0, 1 / (1 + (-x).exp()), x.exp() / (1 + x.exp()))
(slope,) = torch.autograd.grad(s.sum(), x)

print("torch.sigmoid", torch.allclose(by_hand, s, atol=1e-6))
print("nn.Sigmoid   ", torch.allclose(by_hand, nn.Sigmoid()(x), atol=1e-6))
print("slope s(1-s) ", torch.allclose(s * (1 - s), slope, atol=1e-6))
print(torch.sigmoid(torch.tensor([-2.0, 0.0, 2.0])))
