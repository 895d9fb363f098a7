import torch
from sklearn.metrics import f1_score

torch.manual_seed(0)
y = torch.rand(2000) < 0.05  # (N,): 5% are positive
logits = torch.randn(2000) + 3 * y - 1.5  # (N,), of a network
yes = logits > 0  # a probability above one half
hits = (yes & y).sum()
print(f"F1      {f1_score(y, yes):.3f}")
print(f"by hand {2 * hits / (yes.sum() + y.sum()):.3f}")
print(f"above 1 {f1_score(y, logits > 1):.3f}")
