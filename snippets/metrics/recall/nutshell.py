import torch
from sklearn.metrics import recall_score

torch.manual_seed(0)
y = torch.rand(2000) < 0.05  # (N,): 5% are positive
logits = torch.randn(2000) + 2 * y - 1.5  # (N,), of a network
yes = logits > 0  # the threshold makes answers of scores
found = (yes & y).sum()
print(f"recall   {recall_score(y, yes):.3f}")
print(f"by hand  {found / y.sum():.3f}")
lower = logits > -1
print(f"above -1 {recall_score(y, lower):.3f}")
