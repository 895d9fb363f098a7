import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
settings = [(3, 1, 1), (3, 2, 1), (5, 1, 1), (3, 2, 2), (3, 1, 1)]  # K, s, d each
x = torch.randn(1, 1, 61, 61, requires_grad=True)  # (N, C, H, W)
y, field, step, fields = x, 1, 1, []
for K, s, d in settings:
    y = nn.Conv2d(1, 1, K, stride=s, dilation=d)(y)
    field, step = field + step * d * (K - 1), step * s  # in pixels of the input
    (gradient,) = torch.autograd.grad(y[0, 0, 0, 0], x, retain_graph=True)
    seen = 1 + gradient.nonzero().max().item()  # the farthest pixel that counts
    print(f"K={K} s={s} d={d}:  formula {field:2}, seen {seen:2}")
    fields.append(field)

plt.plot(range(1, 6), fields, "C0o-")
plt.xticks(range(1, 6))
plt.xlabel("layer")
plt.ylabel("pixels seen, in each direction")
plt.show()
