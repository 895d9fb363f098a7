import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(3)
dense = nn.Linear(8, 6, bias=False)
conv = nn.Conv1d(1, 1, kernel_size=3, bias=False)
switches = torch.eye(8)  # (B, 8): one input on, the others off

layers = {
    "dense": (dense, dense(switches).T),  # (6, 8): output i, input j
    "convolution": (conv, conv(switches[:, None]).squeeze(1).T),
}
_, panels = plt.subplots(1, 2, sharey=True, figsize=(4.8, 2.2))
for axes, (name, (layer, connections)) in zip(panels, layers.items()):
    connections = connections.detach()
    print(f"{name:11}", (connections != 0).sum().item(), "connections,", end=" ")
    print(layer.weight.numel(), "weights")
    # one scale for both
    axes.imshow(connections.where(connections != 0, torch.nan), vmin=-1.2, vmax=0.6)
    axes.set(title=name, xlabel="input")
panels[0].set_ylabel("output")
plt.show()
