import torch
from sklearn.metrics import balanced_accuracy_score, recall_score

y = torch.tensor([0] * 90 + [1] * 8 + [2] * 2)  # (N,): three classes, very unequal
answer = torch.tensor([0] * 85 + [1] * 5 + [0] * 4 + [1] * 4 + [2, 0])  # (N,)

recall = torch.stack([(answer == k)[y == k].float().mean() for k in range(3)])  # (K,)
support = torch.bincount(y)  # (K,)
print("answers       ", torch.bincount(answer).tolist(), " truth", support.tolist())
print("recall of each", [round(r, 3) for r in recall.tolist()])
for average, ours in (
    ("macro", recall.mean()),
    ("micro", (answer == y).sum() / len(y)),
    ("weighted", (recall * support).sum() / support.sum()),
):
    theirs = recall_score(y, answer, average=average)
    print(f"{average:8}  {ours:.3f}  scikit-learn {theirs:.3f}")
print(f"balanced accuracy, scikit-learn {balanced_accuracy_score(y, answer):.3f}")
