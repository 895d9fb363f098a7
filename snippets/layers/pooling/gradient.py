import torch
from torch import nn

x = torch.tensor([[[1.0, 5.0, 2.0, 4.0, 3.0, 0.0]]], requires_grad=True)  # (N, C, L)
print("x        ", x.flatten().tolist())
for layer in (nn.MaxPool1d(3), nn.AvgPool1d(3)):
    y = layer(x)  # (N, C, 2)
    (y * torch.tensor([3.0, 6.0])).sum().backward()  # the two count 3 and 6
    print(type(layer).__name__, x.grad.flatten().tolist())
    x.grad = None
