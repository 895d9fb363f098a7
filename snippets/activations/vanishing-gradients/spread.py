import matplotlib.pyplot as plt
import torch
from matplotlib.animation import FuncAnimation
from torch import nn

width, depth = 100, 20
x = torch.randn(64, width, generator=torch.Generator().manual_seed(0))
spreads = [0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.4, 1.6, 2.0, 2.5, 3.0]


def gradient_norms(spread):
    torch.manual_seed(1)
    layers = [nn.Linear(width, width, bias=False) for _ in range(depth)]
    outputs = [x]
    for layer in layers:
        nn.init.normal_(layer.weight, std=spread / width**0.5)
        outputs.append(torch.tanh(layer(outputs[-1])))  # (B, width)
    loss = (outputs[-1] * torch.randn(64, width)).sum()
    gradients = torch.autograd.grad(loss, outputs[1:])  # what arrives at each layer
    return torch.stack([gradient.norm() for gradient in gradients])  # (depth,)


norms = [gradient_norms(spread) for spread in spreads]
figure, axes = plt.subplots()
(line,) = axes.semilogy(range(1, depth + 1), norms[0], "C1o-", markersize=4)
axes.axhline(1, color="C4", linestyle=":")
axes.set(ylim=(1e-7, 1e4), xlabel="layer", ylabel="gradient that arrives")


def draw(frame):
    share = norms[frame] / norms[frame][-1]
    line.set_ydata(share)
    first = share[0]
    verdict = "vanishes" if first < 0.01 else "explodes" if first > 100 else "survives"
    axes.set_title(f"spread {spreads[frame]}: {verdict}, first / last {first:.1e}")


animation = FuncAnimation(figure, draw, len(spreads), init_func=lambda: draw(5))
plt.show()
