import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
order = torch.randperm(len(labels))
x = torch.tensor(images / 16, dtype=torch.float32)[order]  # (N, 64)
y_true = torch.tensor(labels)[order]  # (N,)
y_random = y_true[torch.randperm(len(y_true))]  # dealt out at random

for name, y in (("true", y_true), ("random", y_random)):
    model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
    for _ in range(150):
        loss = nn.functional.cross_entropy(model(x[:400]), y[:400])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    right = (model(x).argmax(dim=1) == y).float()
    training, held_out = right[:400].mean(), right[400:].mean()
    print(f"{name:6} labels: training {training:.0%}, held-out {held_out:.0%}")

print("parameters:", sum(p.numel() for p in model.parameters()), "for 400 images")
