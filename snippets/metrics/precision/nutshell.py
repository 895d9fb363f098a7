import torch
from sklearn.metrics import precision_score

torch.manual_seed(0)
y = torch.rand(2000) < 0.05  # (N,): 5% are positive
logits = torch.randn(2000) + 3 * y - 1.5  # (N,), of a network
yes = logits > 0  # the threshold makes answers of scores
right = (yes & y).sum()
print(f"precision {precision_score(y, yes):.3f}")
print(f"by hand   {right / yes.sum():.3f}")
surer = logits > 1
print(f"above 1   {precision_score(y, surer):.3f}")
