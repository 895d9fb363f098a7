# Wrong in its second number: the score of the other class. The first is right.
import torch
from sklearn.metrics import roc_auc_score

torch.manual_seed(0)
y = torch.rand(500) < 0.4  # (N,)
score = torch.randn(500) + 2 * y  # (N,): of class 1
auc = roc_auc_score(y, score)
print(f"score of class 1  {auc:.3f}")
print(f"score of class 0  {roc_auc_score(y, -score):.3f}")
print(f"they sum to       {auc + roc_auc_score(y, -score):.3f}")
