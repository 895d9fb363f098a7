import matplotlib.pyplot as plt
import torch

x = torch.linspace(0, 2, 20)  # (N,)
y = 2 * x - 1  # so the lowest loss is at w = 2, b = -1

w = torch.tensor(-2.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)
lr, path = 0.1, []

for step in range(101):
    loss = (w * x + b - y).square().mean()
    path.append((w.item(), b.item()))
    if step in (0, 1, 10, 100):
        print(f"step {step:3}  w {w:5.2f}  b {b:5.2f}  loss {loss:.3f}")
    w.grad = b.grad = None
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad  # downhill, by the slope times the learning rate
        b -= lr * b.grad

ws, bs = torch.meshgrid(*[torch.linspace(-3, 3, 80)] * 2, indexing="xy")  # (80, 80)
height = (ws[..., None] * x + bs[..., None] - y).square().mean(dim=-1)
levels = [0.1, 0.5, 1, 2, 4, 8, 16]
lines = plt.contour(ws, bs, height, levels, colors="C4", linewidths=1)
plt.clabel(lines, [0.5, 2], fmt="%g", colors=plt.rcParams["text.color"])
plt.plot(*zip(*path), "C0o-", markersize=3, label="path of w and b")
plt.plot(2, -1, "C1*", markersize=12, label="lowest loss")
plt.xlabel("weight w")
plt.ylabel("bias b")
plt.legend(loc="lower left")
plt.show()
