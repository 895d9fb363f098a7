import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3, requires_grad=True)  # (B, D)
t = torch.tanh(x)
(slope,) = torch.autograd.grad(t.sum(), x)
by_hand = (x.exp() - (-x).exp()) / (x.exp() + (-x).exp())  # (B, D)

print("torch.tanh            ", torch.allclose(by_hand, t, atol=1e-6))
print("nn.Tanh               ", torch.allclose(by_hand, nn.Tanh()(x), atol=1e-6))
print(
    "2 sigmoid(2x) - 1     ", torch.allclose(2 * torch.sigmoid(2 * x) - 1, t, atol=1e-6)
)
print("odd: tanh(-x) = -tanh ", torch.allclose(torch.tanh(-x), -t))
print("slope 1 - tanh^2      ", torch.allclose(1 - t.square(), slope, atol=1e-6))
print(torch.tanh(torch.tensor([-2.0, 0.0, 2.0])))
