# Wrong and right: inputs on a large scale.
import torch

x = torch.arange(100.0)  # (N,): 0 to 99
y = 2 * x + 1
standardized = (x - x.mean()) / x.std()  # mean 0, spread 1

for name, feature in (("raw", x), ("standardized", standardized)):
    w = torch.tensor(0.0, requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.1)
    losses = []
    for _ in range(100):
        loss = (w * feature + b - y).square().mean()
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    columns = torch.column_stack([feature, torch.ones(100)])  # (N, 2)
    curvature = torch.linalg.eigvalsh(2 * columns.T @ columns / 100).max()
    print(f"{name:12}  limit of lr {2 / curvature:.4f}", end="  ")
    print(f"loss {losses[0]:.0f} -> {loss:.2f}  w {w:.2f}  b {b:.2f}")
