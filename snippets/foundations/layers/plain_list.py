# Wrong in its first network, with a plain list; nn.ModuleList is right.
import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn


class Net(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.hidden = container([nn.Linear(2, 8), nn.Linear(8, 8)])
        self.out = nn.Linear(8, 1)

    def forward(self, x):  # (B, 2) -> (B, 1)
        for layer in self.hidden:
            x = torch.tanh(layer(x))
        return self.out(x)


points, labels = make_moons(n_samples=200, noise=0.1, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)[:, None]  # (N, 1)

for container, style in ((list, "C1--"), (nn.ModuleList, "C0-")):
    torch.manual_seed(0)
    model = Net(container)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    losses = []
    for _ in range(300):
        loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    count = sum(p.numel() for p in model.parameters())
    print(f"{container.__name__:10} {count:3} parameters, loss {loss:.1f}")
    plt.plot(losses, style, label=container.__name__)

plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
