import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 16, kernel_size=5),  # (B, 3, 32, 32) to (B, 16, 28, 28)
    nn.MaxPool2d(2),  # (B, 16, 14, 14)
    nn.Flatten(),  # (B, 3136)
    nn.LazyLinear(10),  # sees its input before it makes its weights
)
out = model(torch.zeros(4, 3, 32, 32))  # before the optimizer is made
print(tuple(out.shape), model[-1])
