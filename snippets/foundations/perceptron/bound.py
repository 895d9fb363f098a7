import torch

torch.manual_seed(2)
for gap in (0.5, 0.2, 0.05):
    x = torch.rand(400, 2) * 6 - 3  # (N, D)
    distance = (x[:, 0] - x[:, 1]) / 2**0.5  # from the line x1 = x2
    x, distance = x[distance.abs() > gap], distance[distance.abs() > gap]
    targets = (distance > 0).int()  # (N,)
    x = torch.cat([x, torch.ones(len(x), 1)], dim=1)  # (N, D + 1): the bias as a weight

    w, updates, mistakes = torch.zeros(3), 0, True
    while mistakes:
        mistakes = 0
        for x_n, target in zip(x, targets):
            error = target - int(x_n @ w > 0)
            w += error * x_n
            mistakes += int(error != 0)
        updates += mistakes
    bound = (x.norm(dim=1).max() / distance.abs().min()) ** 2
    print(f"gap {gap:.2f}: {updates:2} updates, at most {bound:.0f}")
