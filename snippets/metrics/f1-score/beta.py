import torch
from sklearn.metrics import fbeta_score

y = torch.tensor([1] * 10 + [0] * 90)  # (N,)
cautious = torch.tensor([1] * 4 + [0] * 96)  # finds 4 of 10, no false alarm
eager = torch.tensor([1] * 25 + [0] * 75)  # finds all 10, 15 false alarms

for name, answer in (("cautious", cautious), ("eager", eager)):
    tp = (answer & y).sum()
    precision, recall = tp / answer.sum(), tp / y.sum()
    for beta in (0.5, 1.0, 2.0):
        score = (1 + beta**2) * precision * recall / (beta**2 * precision + recall)
        same = abs(score - fbeta_score(y, answer, beta=beta)) < 1e-6
        print(f"{name:8}  F{beta:<3}  {score:.2f}  as scikit-learn: {bool(same)}")
