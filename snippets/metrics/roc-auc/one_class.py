# Wrong in its second call: there is only one class. The first is right.
import torch
from sklearn.metrics import roc_auc_score

score = torch.tensor([0.4, 0.3, 0.9])
print("both classes:", roc_auc_score(torch.tensor([0, 1, 1]), score))
alone = roc_auc_score(torch.ones(3), score)  # UndefinedMetricWarning: Only one class
print("one class:   ", alone)
