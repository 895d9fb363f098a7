# Wrong in its first two numbers: means of ratios. The last is right.
import torch

torch.manual_seed(0)
y = torch.rand(6400) < 0.05  # (N,): 5% are positive
answer = (torch.rand(6400) < 0.02) | (y & (torch.rand(6400) < 0.8))  # (N,)

tp = (answer & y).view(200, 32).sum(dim=1)  # (200,): in each batch of 32
predicted = answer.view(200, 32).sum(dim=1)
as_zero = torch.nan_to_num(tp / predicted)  # 0 where a batch has no yes
print(f"mean of the batches, 0 / 0 as 0      {as_zero.mean():.2f}")
print(f"mean of the batches, 0 / 0 left out  {(tp / predicted).nanmean():.2f}")
print(f"counted over all                     {tp.sum() / predicted.sum():.2f}")
