import matplotlib.pyplot as plt
import torch

x = torch.arange(-80, 81) / 10  # (N,)
for bias, style in ((3.0, "--"), (0.0, "-"), (-3.0, ":")):
    activation = torch.sigmoid(x + bias)
    plt.plot(x, activation, style, label=f"bias {bias:+.0f}")
    half_way = x[(activation - 0.5).abs().argmin()]
    print(f"bias {bias:+.0f}: half-way at x = {half_way:+.0f}")

plt.xlabel("input x")
plt.ylabel("activation")
plt.legend()
plt.show()
