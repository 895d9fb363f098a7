import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn

torch.manual_seed(0)
points, labels = make_moons(n_samples=120, noise=0.1, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)[:, None]  # (N, 1)

hidden = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 2), nn.Tanh())
output = nn.Linear(2, 1)
model = nn.Sequential(hidden, output)
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(400):
    loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

h = hidden(x).detach()  # (N, 2): what the last layer is given
print(f"{((output(h) > 0) == (y == 1)).float().mean():.0%} right")

_, panels = plt.subplots(1, 2)
for panel, values, name in zip(panels, (x, h), ("input", "hidden unit")):
    for label, marker in ((0, "o"), (1, "^")):
        panel.plot(*values[labels == label].T, marker, label=f"class {label}")
    panel.set_xlabel(f"{name} 1")
    panel.set_ylabel(f"{name} 2")
panels[1].legend(loc="upper right")
plt.show()
