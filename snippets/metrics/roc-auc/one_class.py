import torch
from sklearn.metrics import roc_auc_score

score = torch.tensor([0.2, 0.7, 0.9])
print(roc_auc_score(torch.tensor([0, 1, 1]), score))
print(
    roc_auc_score(torch.tensor([1, 1, 1]), score)
)  # UndefinedMetricWarning: Only one class is present
