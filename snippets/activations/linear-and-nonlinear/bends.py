import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)  # any processor draws the same
x = torch.linspace(-3, 3, 61)[:, None]  # (N, 1)
y = torch.sin(2 * x)
plt.plot(x, y, "C5:", linewidth=5, label="target")
for bend, style in ((nn.Identity, "C0--"), (nn.ReLU, "C1-"), (nn.Tanh, "C2-.")):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(1, 24), bend(), nn.Linear(24, 24), bend(), nn.Linear(24, 1)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    for _ in range(300):
        loss = F.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{bend.__name__:8}  mean squared error {loss:.1f}")
    plt.plot(x, model(x).detach(), style, label=bend.__name__)

plt.xlabel("input x")
plt.ylabel("output")
plt.ylim(-1.6, 1.6)
plt.legend(ncols=4, loc="lower center", bbox_to_anchor=(0.5, 1), columnspacing=1)
plt.show()
