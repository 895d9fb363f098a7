import matplotlib.pyplot as plt
import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return x + self.inner(x)


torch.manual_seed(0)
x = torch.rand(200, 1) * 6 - 3  # (N, 1)
y = torch.sin(2 * x)

for name, style in (("plain", "C1--"), ("with skips", "C0-")):
    torch.manual_seed(0)
    layers = [nn.Sequential(nn.Linear(16, 16), nn.Tanh()) for _ in range(30)]
    if name == "with skips":
        layers = [Residual(layer) for layer in layers]
    model = nn.Sequential(nn.Linear(1, 16), *layers, nn.Linear(16, 1))
    optimizer = torch.optim.Adam(model.parameters())
    losses = []
    for _ in range(80):
        loss = nn.functional.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    print(f"{name:10} loss after {len(losses)} steps: {loss:.1f}")
    plt.plot(losses, style, label=name)

plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
