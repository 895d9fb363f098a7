import torch
from torch import nn

x = torch.tensor([[-1.0, 2.0]])  # (B, D)
inner = nn.Sequential(nn.ReLU(inplace=True), nn.Identity())

print("x + relu(x):", x + x.relu())
out = inner(x)  # overwrites x
print("block:      ", x + out)
