import torch
from sklearn.metrics import roc_auc_score

torch.manual_seed(0)
y = torch.rand(300) < 0.3  # (N,)
score = (torch.randn(300) + y).round(decimals=1)  # (N,), with ties

wins = (score[y][:, None] > score[~y]).float()  # (positives, negatives): each pair
ties = (score[y][:, None] == score[~y]).float()
print(f"P(a positive outranks a negative)  {(wins + ties / 2).mean():.6f}")
print(f"scikit-learn's area                {roc_auc_score(y, score):.6f}")
