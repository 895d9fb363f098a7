import torch

torch.manual_seed(0)
right = torch.arange(597) < 570  # (N,): 570 of 597 answers are right
p, n = right.float().mean(), len(right)
print(f"accuracy {p:.3f} ± {1.96 * (p * (1 - p) / n).sqrt():.3f}")

again = right[torch.randint(n, (10_000, n))].float().mean(dim=1)  # draw with return
low, high = again.quantile(torch.tensor([0.025, 0.975]))
print(f"from 10,000 draws: {low:.3f} to {high:.3f}")

for n in (100, 1000, 10_000):
    print(f"{n:6} answers: ± {1.96 * (p * (1 - p) / n).sqrt():.3f}")
