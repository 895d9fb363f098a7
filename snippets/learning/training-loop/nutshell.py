import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 3), torch.randn(64, 1)  # (N, D), (N, 1)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(100):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()  # forget the last gradients
    loss.backward()  # find the new ones
    optimizer.step()  # change the weights
print(f"loss {loss:.3f}")
