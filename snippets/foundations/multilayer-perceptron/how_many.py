import torch
from sklearn.datasets import make_moons
from torch import nn

points, labels = make_moons(n_samples=1200, noise=0.2, random_state=0)
x = torch.tensor(points, dtype=torch.float32)  # (N, 2)
y = torch.tensor(labels, dtype=torch.float32)[:, None]  # (N, 1)
x_train, y_train, x_test, y_test = x[:200], y[:200], x[200:], y[200:]

for H in (1, 2, 4, 16, 64):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(2, H), nn.Tanh(), nn.Linear(H, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for step in range(300):
        loss = nn.functional.binary_cross_entropy_with_logits(model(x_train), y_train)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    accuracy = ((model(x_test) > 0) == (y_test == 1)).float().mean()
    print(f"hidden units {H:2}: {accuracy:.0%} of the held-out points")
