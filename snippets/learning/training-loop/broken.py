# Wrong and right: zero_grad forgotten, or too late.
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 5)  # (N, D)
y = x @ torch.randn(5, 1) + 1  # (N, 1)

for name, style in (("right", "C0-"), ("never", "C1--"), ("too late", "C2:")):
    torch.manual_seed(1)  # the same first weights for all three
    model = nn.Linear(5, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.02)
    losses = []
    for _ in range(100):
        loss = nn.functional.mse_loss(model(x), y)
        if name == "right":
            optimizer.zero_grad()
        loss.backward()
        if name == "too late":
            optimizer.zero_grad()
        optimizer.step()
        losses.append(loss.item())
    print(f"zero_grad {name:8}  loss {losses[0]:.2f} -> {losses[-1]:.2f}")
    plt.plot(losses, style, label=name)

plt.xlabel("step")
plt.ylabel("loss")
plt.figlegend(title="zero_grad", ncols=3, loc="outside upper center")
plt.show()
