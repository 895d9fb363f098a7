import torch

torch.manual_seed(0)
y = torch.rand(6400) < 0.02  # (N,): 2% are positive, so many batches hold none
answer = y & (torch.rand(6400) < 0.8)  # (N,)

hits = positives = 0
of_batches = []
for batch in torch.arange(6400).split(32):
    found, there = (answer & y)[batch].sum(), y[batch].sum()
    hits, positives = hits + found, positives + there
    of_batches.append(torch.nan_to_num(found / there))  # 0 where there was none to find
print(f"mean of the batches  {torch.stack(of_batches).mean():.2f}")
print(f"counted over all     {hits / positives:.2f}")
