import torch

torch.manual_seed(0)
y = torch.rand(6400) < 0.05  # (N,): 5% are positive
answer = (torch.rand(6400) < 0.02) | (y & (torch.rand(6400) < 0.8))  # (N,)

tp = predicted = 0
of_batches = []
for batch in torch.arange(6400).split(32):
    hits, said_yes = (answer & y)[batch].sum(), answer[batch].sum()
    tp, predicted = tp + hits, predicted + said_yes
    of_batches.append(torch.nan_to_num(hits / said_yes))  # 0 where it never said yes
print(f"mean of the batches  {torch.stack(of_batches).mean():.2f}")
print(f"counted over all     {tp / predicted:.2f}")
