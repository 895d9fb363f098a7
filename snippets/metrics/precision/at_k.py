import torch
from sklearn.metrics import precision_score

torch.manual_seed(0)
y = torch.rand(2000) < 0.05  # (N,): 5% are positive
logits = torch.randn(2000) + 3 * y - 1.5  # (N,)
for k in (20, 50, 100, 200):  # as many alarms as somebody can look into
    first = logits.topk(k).indices  # the k highest scores
    yes = torch.zeros_like(y)
    yes[first] = True
    found = y[first].sum()
    print(f"{k:3} alarms  precision {precision_score(y, yes):.2f}", end="  ")
    print(f"recall {found / y.sum():.2f}")
