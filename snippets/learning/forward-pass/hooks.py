# Wrong and right: calling forward.
import torch
from torch import nn


def say(layer, inputs, output):
    print(f"  {type(layer).__name__:10} gives {tuple(output.shape)}")


x = torch.randn(4, 3)  # (B, D)
model = nn.Sequential(nn.Linear(3, 5), nn.ReLU(), nn.Linear(5, 2))
for module in model.modules():  # the whole and its parts
    module.register_forward_hook(say)

print("model(x)")
model(x)
print("model.forward(x)")
model.forward(x)
