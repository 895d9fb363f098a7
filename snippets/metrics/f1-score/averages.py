import torch
from sklearn.metrics import f1_score

y = torch.tensor([0] * 90 + [1] * 8 + [2] * 2)  # (N,): three classes, very unequal
answer = torch.tensor([0] * 85 + [1] * 5 + [0] * 4 + [1] * 4 + [2, 0])  # (N,)

tp = torch.stack([((answer == k) & (y == k)).sum() for k in range(3)])  # (K,)
predicted, support = torch.bincount(answer), torch.bincount(y)  # (K,), (K,)
f1 = 2 * tp / (predicted + support)  # (K,): tp + fp = predicted, tp + fn = support
print("of each class", [round(f, 3) for f in f1.tolist()])
for average, ours in (
    ("macro", f1.mean()),
    ("micro", 2 * tp.sum() / (predicted + support).sum()),
    ("weighted", (f1 * support).sum() / support.sum()),
):
    theirs = f1_score(y, answer, average=average)
    print(f"{average:8}  {ours:.3f}  scikit-learn {theirs:.3f}")
print(f"accuracy  {(answer == y).float().mean():.3f}")

p, r = (tp / predicted).mean(), (tp / support).mean()  # macro precision, macro recall
print(f"F1 of the means, not macro: {2 * p * r / (p + r):.3f}")
