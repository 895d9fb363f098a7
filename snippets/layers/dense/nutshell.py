import torch
from torch import nn

model = nn.Sequential(
    nn.Flatten(),  # (N, 784): one row of numbers for each image
    nn.Linear(784, 64),
    nn.ReLU(),  # a dense layer has no activation of its own
    nn.Linear(64, 10),
)
logits = model(torch.randn(8, 1, 28, 28))  # (N, C, H, W)
print("logits", tuple(logits.shape))  # (N, 10)
for name, parameter in model.named_parameters():
    print(name, tuple(parameter.shape))
