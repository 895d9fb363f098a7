import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.manual_seed(0)
images, labels = load_digits(return_X_y=True)
x, y = torch.tensor(images / 16, dtype=torch.float32), torch.tensor(labels)
model = nn.Sequential(nn.Linear(64, 128), nn.ReLU(), nn.Linear(128, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for step in range(100):
    loss = nn.functional.cross_entropy(model(x[:1200]), y[:1200])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

hidden = model[:2](x[1200:]).detach()  # (N, 128), of images not trained on


def accuracy(keep):  # keep: (128,), 0 for a removed unit
    return (model[2](hidden * keep).argmax(dim=1) == y[1200:]).float().mean()


shares = torch.arange(0, 1, 0.05)
means = [
    torch.stack([accuracy(torch.rand(128) >= s) for _ in range(20)]) for s in shares
]
worst = min(accuracy(one == 0) for one in torch.eye(128))
answers = model[2](hidden).argmax(dim=1)  # (N,)
without = [model[2](hidden * (one == 0)).argmax(dim=1) for one in torch.eye(128)]
changed = torch.stack([(other != answers).float().mean() for other in without])
print(f"with all units:          {means[0].mean():.0%}")
print(f"without one, worst case: {worst:.0%}")
print(f"   answers that change:  {changed.max():.0%}, on average {changed.mean():.0%}")
print(f"without half, mean:      {means[10].mean():.0%}")

plt.plot(100 * shares, [100 * m.mean() for m in means], "o-")
plt.ylim(0, 100)
plt.xlabel("units removed (%)")
plt.ylabel("accuracy (%)")
plt.show()
