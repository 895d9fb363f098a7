import matplotlib.pyplot as plt
import torch

x = torch.linspace(-4, 4, 161)  # (N,)
rises = torch.sigmoid(4 * x + 6)  # one neuron: from 0 to 1 at x = -1.5
falls = torch.sigmoid(4 * x - 6)  # another one: from 0 to 1 at x = +1.5
network = 1.0 * rises - 1.0 * falls  # a third neuron takes their weighted sum

for value in (-4, 0, 4):
    n = (x - value).abs().argmin()
    print(f"x = {value:+}: {rises[n]:.2f} - {falls[n]:.2f} = {network[n]:.2f}")

plt.plot(x, network, "C2-", label="network")
plt.plot(x, rises, "C0--", label="hidden neuron 1")
plt.plot(x, falls, "C1:", label="hidden neuron 2")
plt.xlabel("input x")
plt.ylabel("output")
plt.legend(loc="center left", bbox_to_anchor=(1, 0.5))
plt.show()
