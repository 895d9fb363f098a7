import torch

torch.manual_seed(0)
for share in (0.5, 0.1, 0.01):
    y = torch.rand(200_000) < share  # (N,)
    chance = torch.where(y, 0.9, 0.1)  # right in 9 of 10 cases, of either kind
    yes = torch.rand(200_000) < chance  # (N,)
    accuracy, recall = (yes == y).float().mean(), yes[y].float().mean()
    precision = y[yes].float().mean()
    print(f"{share:4.0%} positive  accuracy {accuracy:.2f}", end="  ")
    print(f"recall {recall:.2f}  precision {precision:.2f}")
