import torch
from sklearn.metrics import recall_score

y = torch.tensor([0, 0, 0])  # a validation set without a single positive
answer = torch.tensor([0, 1, 0])

hits, positives = ((answer == 1) & (y == 1)).sum(), (y == 1).sum()
print("0 / 0 in torch:", (hits / positives).item())
print(
    "by default:    ", recall_score(y, answer)
)  # UndefinedMetricWarning: Recall is ill-defined
