import torch
from torch import nn

hidden = nn.Sequential(nn.Linear(3, 8), nn.ReLU())
print("negative:", (hidden(torch.randn(5, 3)) < 0).any().item())

x = torch.tensor([-2.0, 0.0, 3.0], requires_grad=True)
torch.relu(x).sum().backward()
print("value", torch.relu(x).tolist())
print("slope", x.grad.tolist())
