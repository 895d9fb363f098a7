# Wrong in its last line: it passes logits. The lines before are right.
import torch
from sklearn.metrics import roc_auc_score

torch.manual_seed(0)
y = torch.randint(3, (300,))  # (N,)
logits = torch.randn(300, 3)  # (N, K)
logits[torch.arange(300), y] += 1.5
p = torch.softmax(logits, dim=1)

one_against_rest = [roc_auc_score(y == k, p[:, k]) for k in range(3)]
print(f"macro, one against the rest  {sum(one_against_rest) / 3:.3f}")
print(f"scikit-learn                 {roc_auc_score(y, p, multi_class='ovr'):.3f}")
roc_auc_score(y, logits, multi_class="ovr")  # ValueError: need to be probabilities
