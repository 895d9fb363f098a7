import matplotlib.pyplot as plt
import torch

x = torch.linspace(-4, 4, 161)  # (N,)
early = torch.sigmoid(4 * x + 6)  # one neuron: from 0 to 1 at x = -1.5
later = torch.sigmoid(4 * x - 6)  # another one: from 0 to 1 at x = +1.5
network = 1.0 * early - 1.0 * later  # a third neuron takes their weighted sum

for value in (-4, 0, 4):
    n = (x - value).abs().argmin()
    print(f"x = {value:+}: {early[n]:.2f} - {later[n]:.2f} = {network[n]:.2f}")

plt.plot(x, network, "C2-", linewidth=4, label="network")
plt.plot(x, early, "C0--", label="hidden neuron 1")
plt.plot(x, later, "C1:", label="hidden neuron 2")
plt.xlabel("input x")
plt.ylabel("output")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=3, columnspacing=1)
plt.show()
