import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(1000, 3), torch.randn(1000, 1)
model, loss_of = nn.Linear(3, 1), nn.MSELoss()
batches = x.split(100), y.split(100)  # ten batches of B = 100
losses = [loss_of(model(a), b) for a, b in zip(*batches)]

print(f"mean over equal batches {torch.stack(losses).mean():.4f}")
print(f"all at once             {loss_of(model(x), y):.4f}")
