import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(64, 5)  # (B, D)
by_hand = torch.where(x > 0, x, 0.0)  # (B, D)

print("torch.relu", torch.equal(by_hand, torch.relu(x)))  # a function
print("F.relu    ", torch.equal(by_hand, F.relu(x)))  # the same function
print("nn.ReLU   ", torch.equal(by_hand, nn.ReLU()(x)))  # a layer that calls it
print("parameters", len(list(nn.ReLU().parameters())))

below = torch.tensor([-2.0])
print("leaky     ", F.leaky_relu(below))  # slope 0.01 below zero
print("GELU      ", F.gelu(below))  # exact
print("SiLU      ", F.silu(below))
