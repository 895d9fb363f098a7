# Wrong in its first network: no bend stands between the layers; the second is right.
import torch
from sklearn.datasets import make_moons
from torch import nn

points, labels = make_moons(random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)[:, None]  # (N, 1)

for bend in (nn.Identity(), nn.ReLU()):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(2, 32), bend, nn.Linear(32, 32), bend, nn.Linear(32, 1)
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(200):
        loss = nn.functional.binary_cross_entropy_with_logits(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    correct = (model(x) > 0) == (y == 1)
    print(f"{bend!s:10}  {correct.float().mean():.0%} on the right side")
