import torch

x = torch.arange(100.0)  # (N,): 0 to 99
y = 2 * x + 1
standardized = (x - x.mean()) / x.std()  # mean 0, spread 1

for name, feature in (("raw", x), ("standardized", standardized)):
    w = torch.tensor(0.0, requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.1)
    for _ in range(100):
        loss = (w * feature + b - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    columns = torch.stack([feature, torch.ones(100)], dim=1)  # (N, 2)
    curvature = torch.linalg.eigvalsh(2 * columns.T @ columns / 100)[-1]
    print(f"{name:12}  limit of lr {2 / curvature:.4f}  loss {loss:.2f}")
