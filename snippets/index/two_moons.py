import torch
from sklearn.datasets import make_moons
from torch import nn

torch.manual_seed(0)
points, labels = make_moons(n_samples=300, noise=0.1, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)  # (N,): 0 or 1

model = nn.Sequential(nn.Linear(2, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for step in range(500):
    logits = model(x).squeeze(1)  # (N, 1) -> (N,)
    loss = nn.functional.binary_cross_entropy_with_logits(logits, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

correct = (logits > 0) == (y == 1)
print(f"{correct.float().mean():.0%} of the points on the right side")
