import torch

torch.manual_seed(0)
for rows in (10, 100, 1000, 100_000):
    x = 4 * torch.rand(2, rows) - 2  # training and held-out, between -2 and 2
    y = torch.sin(3 * x) + 0.1 * torch.randn(2, rows)
    features = torch.stack([x, torch.ones_like(x)], dim=2)  # a straight line
    w = torch.linalg.lstsq(features[0], y[0]).solution  # (2,)
    training, held_out = (features @ w - y).square().mean(dim=1)
    print(f"{rows:6} rows: training {training:.2f}, held-out {held_out:.2f}")
