# Wrong in its first start: all weights are equal; the second is right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 2)  # (B, D)
y = x.prod(dim=1, keepdim=True).sign()  # (B, 1)

for start in ("constant", "random"):
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    if start == "constant":
        for parameter in model.parameters():
            nn.init.ones_(parameter)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(200):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    rows = model[0].weight.detach()  # (8, 2): a row for each neuron
    kinds = len(rows.round(decimals=2).unique(dim=0))
    print(f"{start:8} start: {kinds} different neurons, learned {bool(loss < 0.5)}")
