import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])  # (N, D)
y = torch.tensor([[0.0], [1.0], [1.0], [0.0]])  # (N, 1)

model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(300):
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print((model(x) > 0).int().flatten().tolist())

ticks = torch.linspace(-0.5, 1.5, 60)
x1, x2 = torch.meshgrid(ticks, ticks, indexing="xy")  # (60, 60) each
logits = model(torch.stack([x1, x2], dim=-1)).squeeze(-1).detach()  # (60, 60)
plt.contourf(x1, x2, logits, levels=[-99, 0, 99], colors=["C0", "C1"], alpha=0.2)
plt.contour(x1, x2, logits, levels=[0], colors="C2")
plt.scatter(*x[y[:, 0] == 0].T, marker="o", color="C0", label="XOR is 0")
plt.scatter(*x[y[:, 0] == 1].T, marker="^", color="C1", label="XOR is 1")
plt.xlabel("input 1")
plt.ylabel("input 2")
plt.xticks([0, 1])
plt.yticks([0, 1])
plt.legend(loc="upper left", bbox_to_anchor=(1, 1))
plt.show()
