import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(64, 32),  # learns: 64 * 32 weights, 32 biases
    nn.BatchNorm1d(32),  # learns, and keeps statistics
    nn.ReLU(),  # learns nothing
    nn.Linear(32, 10),
)
print("output   ", tuple(model(torch.rand(5, 64)).shape))
for name, p in model[0].named_parameters():
    print(f"{name:9}", tuple(p.shape))
