# Wrong in its first network: the features are raw; the second is right.
import torch
from sklearn.datasets import load_wine
from torch import nn

features, labels = load_wine(return_X_y=True)
raw = torch.tensor(features, dtype=torch.float32)  # (N, D): from 0.1 up to 1,680
y = torch.tensor(labels)  # (N,)
scaled = (raw - raw.mean(dim=0)) / raw.std(dim=0)

for name, x in (("raw", raw), ("scaled", scaled)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(13, 16), nn.Tanh(), nn.Linear(16, 3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(50):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    accuracy = (model(x).argmax(dim=1) == y).float().mean()
    print(f"{name:6}  loss {loss:.2f}, accuracy {accuracy:.0%}")
