import torch
from torch import nn

x = torch.tensor([[2.0, 1.0], [-1.0, 3.0]])  # (B, D)
w1 = torch.tensor([[0.5, -0.2], [0.1, 0.4], [-0.3, 0.6]])  # (H, D)
b1 = torch.tensor([0.1, 0.0, -0.1])  # (H,)
w2 = torch.tensor([[1.0, -1.0, 2.0]])  # (K, H)
b2 = torch.tensor([0.3])  # (K,)

hidden = torch.relu(x @ w1.T + b1)  # (B, D) -> (B, H)
print("by hand      ", (hidden @ w2.T + b2).squeeze(1))

model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
with torch.no_grad():
    for parameter, values in zip(model.parameters(), (w1, b1, w2, b2)):
        parameter.copy_(values)
print("nn.Sequential", model(x).detach().squeeze(1))
