# Wrong in its second number: a mean of ratios. The last is right.
import torch

torch.manual_seed(0)
y = torch.rand(6400) < 0.02  # (N,): 2% are positive, so many batches hold none
answer = y & (torch.rand(6400) < 0.8)  # (N,)

found = (answer & y).view(200, 32).sum(dim=1)  # (200,): in each batch of 32
there = y.view(200, 32).sum(dim=1)
print(f"batches without a positive  {(there == 0).float().mean():.0%}")
print(f"mean of the batches         {torch.nan_to_num(found / there).mean():.2f}")
print(f"counted over all            {found.sum() / there.sum():.2f}")
