import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-2, 2, 100)[:, None]  # (N, 1)
y = torch.sin(3 * x) + 0.1 * torch.randn(100, 1)
held_out = torch.arange(100) % 2 == 1

healthy = {"hidden": 64, "steps": 400, "lr": 0.01, "decay": 0.0}
for name, style, change in (
    ("healthy", "C0-", {}),
    ("too simple", "C1--", {"hidden": 1}),
    ("under-trained", "C2.-", {"steps": 15}),
    ("learning rate too small", "C3-.", {"lr": 0.0001}),
    ("learning rate too large", "", {"lr": 10.0}),
    ("over-regularized", "C4:", {"decay": 1.0}),
):
    hidden, steps, lr, decay = (healthy | change).values()
    torch.manual_seed(0)  # the same first weights
    model = nn.Sequential(nn.Linear(1, hidden), nn.Tanh(), nn.Linear(hidden, hidden))
    model.extend([nn.Tanh(), nn.Linear(hidden, 1)])
    optimizer = torch.optim.Adam(model.parameters(), lr=lr, weight_decay=decay)
    losses = []
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x[~held_out]), y[~held_out])
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    error = (model(x) - y).detach().square()
    training, unseen = error[~held_out].mean(), error[held_out].mean()
    if name == "learning rate too large":  # jumps about: another number on each machine
        print(f"{name:23}  never below 0.05: {min(losses) > 0.05}")
    else:
        print(f"{name:23}  training {training:.2f}  held-out {unseen:.2f}")
        plt.plot(losses, style, label=name)

always_mean = (y - y[~held_out].mean()).square()
print(f"always the mean          training {always_mean[~held_out].mean():.2f}", end="")
print(f"  held-out {always_mean[held_out].mean():.2f}")
plt.xlabel("step")
plt.ylabel("training error")
plt.ylim(-0.05, 1.05)  # room for the legend
plt.legend(loc="upper right")
plt.show()
