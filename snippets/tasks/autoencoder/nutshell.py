import torch
from torch import nn

x = torch.rand(128, 64)  # (N, D): no labels
encoder = nn.Linear(64, 4)  # or more layers that end in 4
decoder = nn.Linear(4, 64)

code = encoder(x)  # (N, 4): the description
rebuilt = decoder(code)  # (N, D)
loss = nn.MSELoss()(rebuilt, x)  # the input is the target
print("code", tuple(code.shape), "rebuilt", tuple(rebuilt.shape))
