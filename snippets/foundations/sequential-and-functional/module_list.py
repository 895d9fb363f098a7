# Wrong: moduleList for Sequential.
import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2)])
x = torch.randn(4, 3)  # (B, D)

print(tuple(nn.Sequential(*layers)(x).shape))
layers(x)  # NotImplementedError: Module [ModuleList] is missing the required "forward"
