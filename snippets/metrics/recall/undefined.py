import torch
from sklearn.metrics import recall_score

y = torch.tensor([False, False, False])  # a validation set without a positive
answer = torch.tensor([False, True, False])

print("accuracy:      ", round((answer == y).float().mean().item(), 2))
print("0 / 0 in torch:", ((answer & y).sum() / y.sum()).item())
theirs = recall_score(y, answer)  # UndefinedMetricWarning: Recall is ill-defined
print("scikit-learn:  ", theirs)
