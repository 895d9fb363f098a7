import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.randn(5200, 20)  # (N, D)
y = (x[:, 0] + 0.5 * torch.randn(5200) > 0).long()  # (N,): nobody can always be right
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 2))
optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
for _ in range(60):
    loss = F.cross_entropy(model(x[:200]), y[:200])  # train on the first 200
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

p = torch.softmax(model(x[200:]), dim=1).detach()  # (N, K): held out
confidence, answer = p.max(dim=1)  # (N,), (N,)
right = (answer == y[200:]).float()  # (N,)
for name, least in (("all answers", 0.0), ("over 90% sure", 0.9)):
    group = confidence > least  # (N,)
    sure, share = confidence[group].mean(), right[group].mean()
    print(f"{name:13}  mean confidence {sure:.0%}  right {share:.0%}")

for low in (0.5, 0.6, 0.7, 0.8, 0.9):
    group = (confidence >= low) & (confidence <= low + 0.1)
    (dot,) = plt.plot(confidence[group].mean(), right[group].mean(), "C1o")
dot.set_label("this network, in five groups")
plt.plot([0.5, 1], [0.5, 1], "C0--", label="calibrated: as often right as sure")
plt.xlabel("mean confidence of the group")
plt.ylabel("share that is right")
plt.legend()
plt.show()
