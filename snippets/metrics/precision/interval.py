import torch

torch.manual_seed(0)
for yes in (44, 440):
    right = torch.arange(yes) < 36 * yes // 44  # (yes,): alarms, and which are right
    again = right[torch.randint(yes, (10_000, yes))].float().mean(dim=1)
    low, high = again.quantile(torch.tensor([0.025, 0.975]))
    print(
        f"{right.sum():3} of {yes:3} alarms right, {right.float().mean():.2f}", end=":"
    )
    print(f" 95% interval {low:.2f} to {high:.2f}")
