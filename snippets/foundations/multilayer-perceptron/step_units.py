import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 2), torch.randn(64, 1)  # (B, D), (B, K)

for activation in (torch.sign, torch.tanh):  # a step up, and a smooth one
    hidden_layer, output_layer = nn.Linear(2, 8), nn.Linear(8, 1)
    output = output_layer(activation(hidden_layer(x)))  # (B, 1)
    nn.functional.mse_loss(output, y).backward()
    learns = bool(hidden_layer.weight.grad.any())
    print(f"{activation.__name__}: the hidden layer gets a gradient: {learns}")
