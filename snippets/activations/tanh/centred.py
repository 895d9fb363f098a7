import torch
from torch import nn

torch.manual_seed(0)
for name, activation in (("tanh   ", torch.tanh), ("sigmoid", torch.sigmoid)):
    x = torch.randn(1000, 200, requires_grad=True)  # (B, D)
    h = x
    for _ in range(5):
        linear = nn.Linear(200, 200)
        nn.init.xavier_normal_(linear.weight)
        nn.init.zeros_(linear.bias)
        h = activation(linear(h))  # (B, D)
    (gradient,) = torch.autograd.grad(h, x, torch.randn(1000, 200))
    mean, size = h.mean().item(), gradient.std().item()
    print(f"{name}  mean output {abs(mean):.1f}  gradient after 5 layers {size:.3f}")
