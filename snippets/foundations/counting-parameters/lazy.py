# Wrong in its second model: it is counted before its sizes are known.
import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))  # input size not known yet
model(torch.zeros(1, 3, 8, 8))  # a first batch fixes it
print(model[1], "counts", sum(p.numel() for p in model.parameters()))

model = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))
print(model[1])
sum(p.numel() for p in model.parameters())  # ValueError: uninitialized parameter
