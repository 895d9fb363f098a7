import torch

torch.manual_seed(2)
zero, far = [0.0, 0.0, 0.0], [-100.0, 100.0, 0.0]
for gap, start in ((0.5, zero), (0.2, zero), (0.05, zero), (0.5, far)):
    x = torch.rand(400, 2) * 6 - 3  # (N, D)
    distance = (x[:, 0] - x[:, 1]) / 2**0.5  # from the line x1 = x2
    x, distance = x[distance.abs() > gap], distance[distance.abs() > gap]
    targets = (distance > 0).int()  # (N,)
    x = torch.cat([x, torch.ones(len(x), 1)], dim=1)  # (N, D + 1): the bias as a weight

    w, updates, mistakes = torch.tensor(start), 0, True
    while mistakes:
        mistakes = 0
        for x_n, target in zip(x, targets):
            error = target - int(x_n @ w > 0)
            w += error * x_n
            mistakes += int(error != 0)
        updates += mistakes
    bound = (x.norm(dim=1).max() / distance.abs().min()) ** 2
    print(f"gap {gap:.2f} from w = {start}: {updates} updates, bound {bound:.0f}")
