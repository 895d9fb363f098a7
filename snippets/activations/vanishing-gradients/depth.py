import matplotlib.pyplot as plt
import torch
from torch import nn

depth, width = 20, 64
for bend, style in ((nn.Sigmoid, "C0o-"), (nn.Tanh, "C1s--"), (nn.ReLU, "C2^:")):
    torch.manual_seed(0)
    layers = [nn.Linear(width, width) for _ in range(depth)]
    model = nn.Sequential(*[m for layer in layers for m in (layer, bend())])
    model(torch.randn(256, width)).square().mean().backward()
    norms = [layer.weight.grad.norm().item() for layer in layers]
    print(f"{bend.__name__:8} first / last layer {norms[0] / norms[-1]:.0e}")
    plt.semilogy(range(1, depth + 1), norms, style, ms=4, label=bend.__name__)

plt.xticks([1, 5, 10, 15, 20])
plt.xlabel("layer (1 is next to the input)")
plt.ylabel("length of the gradient")
plt.legend()
plt.show()
