import torch
from sklearn.datasets import load_breast_cancer
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
data = load_breast_cancer()
order = torch.randperm(569)
x = torch.tensor(data.data, dtype=torch.float32)[order]  # (N, D)
y = torch.tensor(data.target)[order]  # (N,)
x = (x - x[:100].mean(dim=0)) / x[:100].std(dim=0)  # train on the first 100 only

model = nn.Sequential(nn.Linear(30, 64), nn.ReLU(), nn.Linear(64, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
print("step  training  held-out  accuracy")
for step in range(201):
    loss = F.cross_entropy(model(x[:100]), y[:100])
    if step in (10, 200):
        with torch.no_grad():
            logits = model(x[100:])  # (N, K)
            held_out = F.cross_entropy(logits, y[100:])
            accuracy = (logits.argmax(dim=1) == y[100:]).float().mean()
        print(f"{step:4}  {loss:.1f}       {held_out:.1f}       {accuracy:.0%}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
