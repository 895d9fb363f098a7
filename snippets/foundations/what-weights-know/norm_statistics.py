import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

torch.manual_seed(0)
features, labels = load_breast_cancer(return_X_y=True)
x, y = torch.tensor(features, dtype=torch.float32), torch.tensor(labels)  # (N, 30)

norm = nn.BatchNorm1d(30)  # learns the mean and the spread of each feature
model = nn.Sequential(norm, nn.Linear(30, 2))
optimizer = torch.optim.Adam(model.parameters())
for step in range(100):
    loss = nn.functional.cross_entropy(model(x[:400]), y[:400])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

model.eval()
for name in ("all of it", "statistics forgotten"):
    accuracy = (model(x[400:]).argmax(dim=1) == y[400:]).float().mean()
    print(f"{name:20}  accuracy {accuracy:.0%}")
    norm.reset_running_stats()  # no parameter is touched
