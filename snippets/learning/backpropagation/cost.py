import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

x, y = torch.randn(32, 10), torch.randn(32, 1)  # (B, D), (B, 1)
weights, backprop, nudging = [], [], []

for width in (3, 10, 30, 100, 300, 1000):
    model = nn.Sequential(nn.Linear(10, width), nn.Tanh(), nn.Linear(width, 1))
    with FlopCounterMode(display=False) as forward:
        loss = nn.functional.mse_loss(model(x), y)
    with FlopCounterMode(display=False) as backward:
        loss.backward()
    one, both = forward.get_total_flops(), backward.get_total_flops()
    weights.append(sum(p.numel() for p in model.parameters()))
    backprop.append(one + both)
    nudging.append(one * (1 + weights[-1]))  # one more forward pass for each weight

print(f"weights: {weights[-1]}")
print(f"backpropagation costs {backprop[-1] / one:.1f} forward passes")
print(f"nudging each weight costs {nudging[-1] // one} forward passes")

plt.loglog(weights, nudging, "C1o--", label="nudging each weight")
plt.loglog(weights, backprop, "C0s-", label="backpropagation")
plt.xlabel("number of weights and biases")
plt.ylabel("multiplications and additions")
plt.legend()
plt.show()
