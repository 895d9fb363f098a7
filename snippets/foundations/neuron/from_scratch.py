import math

import torch
from torch import nn

x = [0.5, -1.0, 2.0]
w = [0.8, 0.3, -0.4]  # one weight an input
b = 0.6  # one bias a neuron

z = sum(w_i * x_i for w_i, x_i in zip(w, x)) + b
by_hand = 1 / (1 + math.exp(-z))  # the sigmoid
print(f"by hand            {by_hand:.4f}")

neuron = nn.Sequential(nn.Linear(3, 1), nn.Sigmoid())  # three inputs, one neuron
with torch.no_grad():
    neuron[0].weight.copy_(torch.tensor([w]))  # (1, D)
    neuron[0].bias.copy_(torch.tensor([b]))  # (1,)
output = neuron(torch.tensor([x]))  # (B, D) -> (B, 1)
print(f"nn.Linear, Sigmoid {output.item():.4f}")
