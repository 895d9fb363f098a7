import torch
from sklearn.datasets import load_breast_cancer
from torch import nn

data = load_breast_cancer()
x = (data.data - data.data.mean(axis=0)) / data.data.std(axis=0)  # (N, 30)
x = torch.tensor(x, dtype=torch.float32)
y = torch.tensor(data.target, dtype=torch.float32)[:, None]  # (N, 1)

model = nn.Linear(30, 1)
nn.init.zeros_(model.weight)  # the same start; zero is fine without a hidden layer
nn.init.zeros_(model.bias)
loss_fn = nn.BCEWithLogitsLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for epoch in range(3):
    total = 0.0
    for start in range(0, len(x), 50):
        x_batch, y_batch = x[start : start + 50], y[start : start + 50]
        loss = loss_fn(model(x_batch), y_batch)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(x_batch)  # the last batch is shorter
    print(f"epoch {epoch + 1}: mean loss of the steps {total / len(x):.4f}")

with torch.no_grad():
    print(f"loss after the last step     {loss_fn(model(x), y):.4f}")
