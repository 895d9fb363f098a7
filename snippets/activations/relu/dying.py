import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

x = torch.linspace(-2, 2, 100).unsqueeze(1)  # (N, 1)
y = torch.sin(3 * x)  # (N, 1)


def dead_share(lr, bias):
    torch.manual_seed(0)
    first, last = nn.Linear(1, 500), nn.Linear(500, 1)
    nn.init.constant_(first.bias, bias)
    optimizer = torch.optim.Adam([*first.parameters(), *last.parameters()], lr=lr)
    for _ in range(20):
        loss = F.mse_loss(last(torch.relu(first(x))), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    hidden = torch.relu(first(x))  # (N, 500)
    return (hidden == 0).all(dim=0).float().mean().item()  # zero for every input


rates, biases = (0.001, 0.01, 0.03, 0.1), (0.0, -0.5, -1.0, -1.5)
by_rate = [dead_share(lr, bias=0.0) for lr in rates]
by_bias = [dead_share(0.001, bias) for bias in biases]
for name, values, shares in (("lr", rates, by_rate), ("bias", biases, by_bias)):
    for value, share in zip(values, shares):
        print(f"{name:4}  {value:5}  dead {share:.2f}")

figure, (left, right) = plt.subplots(1, 2, sharey=True)
left.semilogx(rates, by_rate, "C0o-")
right.plot(biases, by_bias, "C1s--")
left.set(xlabel="learning rate", ylabel="share of dead units")
right.set(xlabel="bias at the start", xticks=(0, -0.5, -1, -1.5), xlim=(0.1, -1.6))
figure.align_xlabels()
plt.show()
