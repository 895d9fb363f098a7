import torch

torch.manual_seed(0)
errors = {}
for _ in range(2000):
    x = torch.randn(4, 1)  # only four points to learn from
    y = torch.normal(x, 0.5)  # the truth goes through the origin: no bias
    x_test = torch.randn(500, 1)
    for columns in (1, 2):  # [x] has a weight only; [x, 1] has a bias too
        features = torch.cat([x, torch.ones_like(x)], dim=1)[:, :columns]
        test_features = torch.cat([x_test, torch.ones_like(x_test)], dim=1)
        solution = torch.linalg.lstsq(features, y).solution  # (columns, 1)
        train = (features @ solution - y).square().mean()
        # held-out error against the noiseless truth
        test = (test_features[:, :columns] @ solution - x_test).square().mean()
        errors.setdefault(columns, []).append(torch.stack([train, test]))

for columns, name in ((1, "without bias"), (2, "with bias")):
    # the median: a few unlucky draws of four points dominate the mean
    train, test = torch.stack(errors[columns]).median(dim=0).values
    print(f"{name:12}  training error {train:.2f}  held-out error {test:.2f}")
