import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.linspace(-3, 3, 100)[:, None]  # (N, 1)
y = torch.sin(x)

for name, style in (("no optimizer", "C1--"), ("SGD", "C0-"), ("Adam", "C2-.")):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(1, 20), nn.Tanh(), nn.Linear(20, 1))
    start = model[0].weight.detach().clone()
    if name != "no optimizer":
        optimizer = getattr(torch.optim, name)(model.parameters(), lr=0.03)

    losses = []
    for _ in range(200):
        loss = nn.functional.mse_loss(model(x), y)
        losses.append(loss.item())
        model.zero_grad()
        loss.backward()  # the same backpropagation for all three
        if name != "no optimizer":
            optimizer.step()

    changed = not torch.equal(model[0].weight, start)
    print(f"{name:12}  weights changed: {changed!s:5}  loss {loss:.2f}")
    plt.semilogy(losses, style, label=f"backward, {name}")

plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
