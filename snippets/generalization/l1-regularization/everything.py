# Wrong and right: everything penalized.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 5)  # (N, D)
y = 10 + 2 * x[:, :1]  # (N, 1)
print(f"mean of the targets:       {y.mean():.1f}")
for name, pick in (("all parameters", ("weight", "bias")), ("weights", ("weight",))):
    model = nn.Linear(5, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = nn.functional.mse_loss(model(x), y)
        for parameter, values in model.named_parameters():
            if parameter in pick:
                loss = loss + 2 * values.abs().sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"L1 on {name:14}  mean {model(x).mean():.1f}", end="")
    print(f", first weight {model.weight[0, 0]:.1f}")
