import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

data = load_digits()
x = torch.tensor(data.data[:1536] / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(data.target[:1536])
for size, passes in ((16, 4), (1536, 4), (1536, 384)):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    steps = 0
    for _ in range(passes):
        for rows in torch.randperm(1536).split(size):
            loss = F.cross_entropy(model(x[rows]), y[rows])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            steps += 1
    good = (model(x).argmax(dim=1) == y).float().mean() > 0.9
    print(f"batch {size:4}  passes {passes:3}  steps {steps:3}  over 90% right: {good}")
