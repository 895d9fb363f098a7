import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

torch.set_default_dtype(torch.float64)  # any processor draws the same
digits = load_digits()
x = torch.tensor(digits.data[:128] / 16)  # (N, D)
y = torch.tensor(digits.target[:128])
rates = (0.01, 0.03, 0.1, 0.3, 1.0)
styles = {"no norm": "C0o-", "no norm, He start": "C2^:", "batch norm": "C1s--"}
for name, style in styles.items():
    losses = []
    for lr in rates:
        torch.manual_seed(0)
        layers = []
        for n_in in (64, 32, 32, 32):
            layers.append(nn.Linear(n_in, 32))
            if name == "no norm, He start":
                nn.init.kaiming_normal_(layers[-1].weight)
            if name == "batch norm":
                layers.append(nn.BatchNorm1d(32))
            layers.append(nn.ReLU())
        model = nn.Sequential(*layers, nn.Linear(32, 10))
        optimizer = torch.optim.SGD(model.parameters(), lr)
        for _ in range(40):
            loss = nn.functional.cross_entropy(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        losses.append(loss.item())
    print(f"{name:17}", [f"{loss:.1f}" for loss in losses])
    plt.semilogx(rates, losses, style, label=name)

plt.xlabel("learning rate")
plt.ylabel("loss after 40 steps")
plt.legend()
plt.show()
