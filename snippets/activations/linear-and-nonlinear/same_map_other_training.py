import torch

target = 2.0
one = torch.tensor(1.0, requires_grad=True)
a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)

for step in range(3):
    print(f"step {step}   w = {one.item():.2f}   a * b = {(a * b).item():.2f}")
    loss = (one - target) ** 2 + (a * b - target) ** 2  # two fits, side by side
    loss.backward()
    with torch.no_grad():
        for p in (one, a, b):
            p -= 0.1 * p.grad
            p.grad = None
