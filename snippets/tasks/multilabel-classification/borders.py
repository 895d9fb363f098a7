import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(300, 2)  # (N, D)
y = (x > 0.2 * torch.randn(300, 2)).float()  # (N, K)
model = nn.Linear(2, 2)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.1)
for _ in range(100):
    loss = nn.BCEWithLogitsLoss()(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

kinds = (("none", "x", (0, 0)), ("A", "o", (1, 0)), ("B", "^", (0, 1)))
for name, marker, labels in (*kinds, ("A and B", "s", (1, 1))):
    rows = (y == torch.tensor(labels)).all(dim=1)
    plt.plot(*x[rows].T, marker, ms=4, label=name)
    print(f"{name:8}{rows.sum():4} examples")
ends = torch.tensor([-3.5, 3.5])
(w_a, w_b), (b_a, b_b) = model.weight.detach(), model.bias.detach()
plt.plot(-(w_a[1] * ends + b_a) / w_a[0], ends, "--", color="C1")  # logit of A is 0
plt.plot(ends, -(w_b[0] * ends + b_b) / w_b[1], "--", color="C2")  # logit of B is 0
plt.axis((-3.5, 5.5, -3.5, 3.5))
plt.xlabel("x1")
plt.ylabel("x2")
plt.legend(title="labels", loc="center right")
plt.show()
