# Wrong: targets out of reach.
import torch

y = torch.tensor([0.0, 1.0, 2.0, 3.0])  # (N,): targets of a regression
z = torch.zeros(4, requires_grad=True)  # one free number for each example
optimizer = torch.optim.Adam([z], lr=0.5)
for _ in range(100):
    loss = (torch.sigmoid(z) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("predicted", torch.sigmoid(z).detach().round(decimals=1).tolist())
print("wanted   ", y.tolist())
