# Wrong and right: a plus where a minus belongs.
import torch

x, y, lr = torch.tensor([1.0, 2.0]), torch.tensor([3.0, 6.0]), 0.1  # (N,) each
updates = {
    "w -= lr * slope": lambda w: w - lr * (2 * (w * x - y) * x).mean(),
    "w += lr * slope": lambda w: w + lr * (2 * (w * x - y) * x).mean(),
    "w += lr * (2 * (y - pred) * x)": lambda w: w + lr * (2 * (y - w * x) * x).mean(),
}
for name, update in updates.items():
    w = torch.tensor(2.0)  # the loss is lowest at w = 3
    for _ in range(3):
        w = update(w)
    print(f"{name:31} {w:6.2f}")
