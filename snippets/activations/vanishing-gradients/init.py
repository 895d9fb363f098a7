import matplotlib.pyplot as plt
import torch
from torch import nn

depth, width = 20, 64
for name, bend, gain, style in (
    ("Sigmoid, Glorot", nn.Sigmoid, 1.0, "C0o-"),
    ("Tanh, Glorot", nn.Tanh, 1.0, "C1s--"),
    ("ReLU, He", nn.ReLU, 2**0.5, "C2^:"),
):
    torch.manual_seed(0)
    layers = [nn.Linear(width, width) for _ in range(depth)]
    for layer in layers:
        # as many inputs as outputs: He's is then Glorot's times √2
        nn.init.xavier_normal_(layer.weight, gain=gain)
        nn.init.zeros_(layer.bias)
    model = nn.Sequential(*[m for layer in layers for m in (layer, bend())])
    model(torch.randn(256, width)).square().mean().backward()
    norms = [layer.weight.grad.norm().item() for layer in layers]
    print(f"{name:16} first / last layer {norms[0] / norms[-1]:.0e}")
    plt.semilogy(range(1, depth + 1), norms, style, ms=4, label=name)

plt.xticks([1, 5, 10, 15, 20])
plt.xlabel("layer (1 is next to the input)")
plt.ylabel("length of the gradient")
plt.legend()
plt.show()
