import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(3, 5),  # 3 inputs to 5 hidden neurons
    nn.ReLU(),  # without it, the two layers are only one
    nn.Linear(5, 2),  # 5 hidden neurons to 2 outputs
)
x = torch.randn(10, 3)  # (B, D): ten examples
print("outputs", tuple(model(x).shape))
weights = [p for p in model.parameters() if p.dim() == 2]
print("weights", sum(w.numel() for w in weights))
