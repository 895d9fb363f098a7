import matplotlib.pyplot as plt
import torch

x = torch.linspace(-3, 3, 121)  # (N,)
for weight, style in ((0.5, "--"), (2.0, "-"), (-2.0, ":")):
    output = torch.tanh(weight * x)
    slope = (output[61] - output[59]) / (x[61] - x[59])  # around x = 0
    print(f"weight {weight:+.1f}: slope {slope:+.1f} at x = 0")
    plt.plot(x, output, style, label=f"weight {weight:+.1f}")

plt.xlabel("input x")
plt.ylabel("output of a tanh neuron")
plt.legend()
plt.show()
