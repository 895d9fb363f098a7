import torch

torch.manual_seed(0)
for eights in (55, 550):
    found = torch.arange(eights) < 36 * eights // 55  # (eights,): which are found
    again = found[torch.randint(eights, (10_000, eights))].float().mean(dim=1)
    low, high = again.quantile(torch.tensor([0.025, 0.975]))
    print(f"{found.sum():3} of {eights:3} found, {found.float().mean():.3f}", end=":")
    print(f" 95% interval {low:.2f} to {high:.2f}")
