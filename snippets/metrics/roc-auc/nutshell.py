import torch
from sklearn.metrics import roc_auc_score, roc_curve

torch.manual_seed(0)
y = torch.rand(500) < 0.3  # (N,): the truth
score = torch.randn(500) + 2 * y  # of class 1, as logits
print(f"AUC   {roc_auc_score(y, score):.4f}")
wins = score[y][:, None] > score[~y]  # each pair of them
print(f"pairs {wins.float().mean():.4f}")
fpr, tpr, thresholds = roc_curve(y, score)  # to draw it
