import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-3, 3, 30)[:, None]  # (N, 1)
y = torch.sin(x) + 0.3 * torch.randn(30, 1)  # (N, 1), as the output is
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(300):
    loss = nn.functional.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"mean of the squared errors {loss:.2f}")

curve = model(x).detach()
plt.vlines(x, curve, y, colors="C1", linewidth=1.5, label="error")
plt.plot(x, curve, color="C0", label="prediction")
plt.plot(x, y, "o", color="C2", label="target")
plt.xlabel("x")
plt.ylabel("y")
plt.legend(loc="upper left")
plt.show()
