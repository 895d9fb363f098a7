import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 2)  # (B, D)
y = (x[:, :1] * x[:, 1:]).sign()  # (B, 1)

for start in ("constant", "random"):
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    if start == "constant":
        for parameter in model.parameters():
            nn.init.constant_(parameter, 0.5)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(200):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    rows = model[0].weight.detach()  # (8, 2): a row for each neuron
    equal = torch.allclose(rows, rows[0].expand(8, 2), atol=0.01)
    print(f"{start:8} start: neurons equal {equal!s:5}  learned {bool(loss < 0.5)}")
