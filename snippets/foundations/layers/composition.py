import torch
from torch import nn

torch.manual_seed(0)
block = nn.Sequential(nn.Linear(8, 8), nn.ReLU())  # layers make a layer
model = nn.Sequential(block, nn.Linear(8, 2))  # which is part of a larger one

x = torch.randn(4, 8)  # (B, D)
print(tuple(model(x).shape), model)
for name, parameter in model.named_parameters():
    print(f"{name:10} {tuple(parameter.shape)}")
