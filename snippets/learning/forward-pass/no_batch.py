# Wrong: one example without a batch.
import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 5), nn.BatchNorm1d(5), nn.Linear(5, 2)).eval()
x = torch.randn(3)  # (D,): one example, and no batch

print("a batch of one:", tuple(model(x.unsqueeze(0)).shape))  # (3,) -> (1, 3)
model(x)  # ValueError: expected 2D or 3D input (got 1D input)
