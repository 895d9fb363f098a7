import torch
from sklearn.metrics import precision_score

y = torch.tensor([0, 1, 1])
answer = torch.tensor([0, 0, 0])  # never yes

tp, predicted = ((answer == 1) & (y == 1)).sum(), (answer == 1).sum()
print("0 / 0 in torch:", (tp / predicted).item())
print(
    "by default:    ", precision_score(y, answer)
)  # UndefinedMetricWarning: Precision is ill-defined
print("as you decide: ", precision_score(y, answer, zero_division=1))
