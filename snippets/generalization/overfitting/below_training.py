import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
order = torch.randperm(len(labels))
x = torch.tensor(images / 16, dtype=torch.float32)[order]  # (N, 64)
y = torch.tensor(labels)[order]  # (N,)
loader = DataLoader(TensorDataset(x[:1000], y[:1000]), batch_size=50, shuffle=True)

model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Dropout(), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(2):
    logged = []
    for x_batch, y_batch in loader:
        loss = nn.functional.cross_entropy(model(x_batch), y_batch)
        logged.append(loss.item())  # before the step, and with dropout
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

with torch.no_grad():
    dropped = nn.functional.cross_entropy(model(x[:1000]), y[:1000])
    model.eval()
    training = nn.functional.cross_entropy(model(x[:1000]), y[:1000])
    held_out = nn.functional.cross_entropy(model(x[1000:]), y[1000:])
print(f"training, averaged during the epoch  {sum(logged) / len(logged):.2f}")
print(f"training, after it                   {dropped:.2f}")
print(f"training, after it, dropout off      {training:.2f}")
print(f"held-out, after it, dropout off      {held_out:.2f}")
