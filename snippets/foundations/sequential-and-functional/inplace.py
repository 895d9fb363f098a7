# Wrong and right: an input overwritten before it is added.
import torch
from torch import nn

x = torch.tensor([[-1.0, 2.0]])  # (B, D)
inner = nn.ReLU(inplace=True)

print("x + relu(x):", x + x.relu())
out = inner(x)  # overwrites x
print("block:      ", x + out)
