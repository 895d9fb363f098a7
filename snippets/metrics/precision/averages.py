import torch
from sklearn.metrics import precision_score

y = torch.tensor([0] * 90 + [1] * 8 + [2] * 2)  # (N,): three classes, very unequal
answer = torch.tensor([0] * 85 + [1] * 5 + [0] * 4 + [1] * 4 + [2, 0])  # (N,)

tp = torch.stack([((answer == k) & (y == k)).sum() for k in range(3)])  # (K,)
predicted = torch.stack([(answer == k).sum() for k in range(3)])  # (K,)
support = torch.stack([(y == k).sum() for k in range(3)])  # (K,)
precision = tp / predicted  # (K,)

print("of each class", [round(p, 3) for p in precision.tolist()])
for average, ours in (
    ("macro", precision.mean()),
    ("micro", tp.sum() / predicted.sum()),
    ("weighted", (precision * support).sum() / support.sum()),
):
    theirs = precision_score(y, answer, average=average)
    print(f"{average:8}  {ours:.3f}  scikit-learn {theirs:.3f}")
print(f"accuracy  {(answer == y).float().mean():.3f}")
