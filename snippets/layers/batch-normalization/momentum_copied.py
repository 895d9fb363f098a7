# Wrong and right: a momentum copied from the other framework.
import torch
from torch import nn

torch.manual_seed(0)
batches = 5 + 2 * torch.randn(100, 8, 1)  # (steps, B, C): mean 5
last = batches[-1].mean()
for momentum in (0.99, 0.1):  # Keras' default, PyTorch's default
    norm = nn.BatchNorm1d(1, momentum=momentum)
    for batch in batches:
        norm(batch)
    mean = norm.running_mean.item()
    print(f"momentum={momentum:4}: running mean {mean:.2f}, last batch {last:.2f}")
