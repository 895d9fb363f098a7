# Wrong in its second order: it clears the gradient too early. The first is right.
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(10, 5), torch.randn(10, 1)  # noise: only memory can help
for order in ("zero, backward, step", "backward, zero, step"):
    model = nn.Sequential(nn.Linear(5, 64), nn.ReLU(), nn.Linear(64, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
    for _ in range(100):
        loss = nn.functional.mse_loss(model(x), y)
        if order.startswith("zero"):
            optimizer.zero_grad()
        loss.backward()
        if order.startswith("backward"):
            optimizer.zero_grad()  # too early: the step finds no gradient
        optimizer.step()
    print(f"{order}: error on ten rows {loss:.2f}")
