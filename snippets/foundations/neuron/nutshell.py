import torch
from torch import nn

neuron = nn.Sequential(nn.Linear(3, 1), nn.Sigmoid())  # 3 inputs
with torch.no_grad():  # training finds these numbers
    neuron[0].weight.copy_(torch.tensor([[0.8, 0.3, -0.4]]))
    neuron[0].bias.fill_(0.6)

x = torch.tensor([[0.5, -1.0, 2.0]])  # (B, D): one example
print(f"sum    {neuron[0](x).item():+.1f}")
print(f"output {neuron(x).item():.3f}")
