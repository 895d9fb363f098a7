import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
for name, dilations, style in (
    ("dilation 1, 1, 1, 1", (1, 1, 1, 1), "C1s"),
    ("dilation 1, 2, 4, 8", (1, 2, 4, 8), "C0o"),
):
    layers = [nn.Conv1d(1, 1, kernel_size=2, dilation=d) for d in dilations]
    x = torch.randn(1, 1, 24, requires_grad=True)  # (N, C, L)
    nn.Sequential(*layers)(x)[0, 0, -1].backward()  # what does the last output see?
    seen = x.grad[0, 0].nonzero().flatten() - 23  # steps before the last one
    print(f"{name}:  sees {len(seen)} steps, formula {1 + sum(dilations)}")
    plt.plot(seen, [name] * len(seen), style)

plt.xlabel("input step that the last output sees (0 is the last)")
plt.ylabel("four layers with")
plt.xticks(range(-15, 1, 5))
plt.ylim(-0.5, 1.5)
plt.show()
