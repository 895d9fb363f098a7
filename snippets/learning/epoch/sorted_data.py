# Wrong and right: data in order.
import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F
from torch.utils.data import DataLoader, TensorDataset

data = load_digits()
order = data.target.argsort(kind="stable")  # all zeros first, all nines last
x = torch.tensor(data.data[order] / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(data.target[order])
for shuffle in (False, True):
    torch.manual_seed(0)
    model = nn.Linear(64, 10)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    loader = DataLoader(TensorDataset(x, y), batch_size=32, shuffle=shuffle)
    for _ in range(2):
        for xs, ys in loader:
            loss = F.cross_entropy(model(xs), ys)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    prediction = model(x).argmax(dim=1)
    right = (prediction == y).float().mean()
    print(f"shuffle={shuffle!s:5}  right {right:.0%}", end="  ")
    print(f"called a nine {(prediction == 9).float().mean():.0%}")
