import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
batches = 5 + 2 * torch.randn(200, 32, 1)  # (steps, B, C): mean 5, variance 4
for momentum, style in ((0.9, "C2:"), (0.1, "C0-"), (0.01, "C1--")):
    norm, means = nn.BatchNorm1d(1, momentum=momentum), []
    for batch in batches:
        norm(batch)  # in training mode a call is enough: no gradient, no optimizer
        means.append(norm.running_mean.item())
    print(
        f"momentum {momentum:4}: after 10 batches {means[9]:.1f}, 200 {means[-1]:.1f}"
    )
    plt.plot(means, style, label=f"momentum {momentum}")

plt.xlabel("batch")
plt.ylabel("running mean")
plt.legend()
plt.show()
