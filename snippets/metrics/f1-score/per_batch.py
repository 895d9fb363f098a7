import torch

torch.manual_seed(0)
y = torch.rand(6400) < 0.05  # (N,): 5% are positive
answer = (torch.rand(6400) < 0.02) | (y & (torch.rand(6400) < 0.8))  # (N,)

tp = total = 0
of_batches = []
for batch in torch.arange(6400).split(32):
    hits = (answer & y)[batch].sum()
    either = answer[batch].sum() + y[batch].sum()
    tp, total = tp + hits, total + either
    of_batches.append(torch.nan_to_num(2 * hits / either))  # 0 where there was nothing
print(f"mean of the batches  {torch.stack(of_batches).mean():.2f}")
print(f"counted over all     {2 * tp / total:.2f}")
