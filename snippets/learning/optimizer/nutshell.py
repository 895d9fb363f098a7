import torch
from torch import nn

x = torch.randn(256, 10)  # (N, D)
y = x.sum(dim=1, keepdim=True)  # (N, 1)
model = nn.Linear(10, 1)
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for step in range(500):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"loss {loss:.3f}")
