import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D_in)
layer = nn.Linear(3, 2)
w, b = layer.weight, layer.bias  # (D_out, D_in), (D_out,)

by_hand = torch.zeros(4, 2)  # (B, D_out)
for example in range(4):
    for neuron in range(2):
        by_hand[example, neuron] = (w[neuron] * x[example]).sum() + b[neuron]

print("one line, the same numbers:", torch.allclose(by_hand, layer(x)))
