# Wrong in its second number: answers instead of scores. The first is right.
import torch
from sklearn.metrics import balanced_accuracy_score, roc_auc_score

torch.manual_seed(0)
y = torch.rand(2000) < 0.1  # (N,)
score = torch.randn(2000) + 3 * y - 2  # (N,): logits of class 1
answer = score > 0
print(f"on the scores      {roc_auc_score(y, score):.3f}")
print(f"on the answers     {roc_auc_score(y, answer):.3f}")
print(f"balanced accuracy  {balanced_accuracy_score(y, answer):.3f}")
