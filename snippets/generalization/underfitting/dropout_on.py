# Wrong in its first line of output: measured with dropout on. The second is right.
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images).float(), torch.tensor(labels)  # (N, 64), (N,)
model = nn.Sequential(nn.Dropout(0.9), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
for _ in range(200):
    loss = nn.functional.cross_entropy(model(x[:1000]), y[:1000])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

for mode in ("train", "eval"):
    getattr(model, mode)()
    right = (model(x).argmax(dim=1) == y).float()
    print(f"{mode:5} mode: accuracy {right[:1000].mean():.0%} training", end="")
    print(f", {right[1000:].mean():.0%} held-out")
