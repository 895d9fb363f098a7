import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(10, 3)  # (B, D)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))


def neuron(inputs, linear, i):
    return inputs @ linear.weight[i] + linear.bias[i]  # (B, D) -> (B,)


hidden = [torch.tanh(neuron(x, model[0], i)) for i in range(4)]  # 4 times (B,)
hidden = torch.stack(hidden, dim=1)  # (B, 4): outputs that become inputs
output = torch.stack([neuron(hidden, model[2], i) for i in range(2)], dim=1)  # (B, 2)

print("six neurons, one by one, are the network:", torch.allclose(output, model(x)))
