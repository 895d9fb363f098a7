import torch
from sklearn.metrics import precision_score

y = torch.tensor([False, False, False, True])
answer = torch.zeros_like(y)  # never yes

print("accuracy:      ", (answer == y).float().mean().item())
print("0 / 0 in torch:", ((answer & y).sum() / answer.sum()).item())
theirs = precision_score(y, answer)  # UndefinedMetricWarning: Precision is ill-defined
print("scikit-learn:  ", theirs)
print("as you decide: ", precision_score(y, answer, zero_division=1))
