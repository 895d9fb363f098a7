import torch
from sklearn import metrics

torch.manual_seed(0)
logits = torch.randn(50, 5)  # (N, K)
y = torch.randint(5, (50,))  # (N,)

answer = logits.argmax(dim=1)  # (N,)
right = answer == y
accuracy = right.float().mean()
balanced = torch.stack([right[y == k].float().mean() for k in range(5)]).mean()
top3 = (logits.topk(3).indices == y[:, None]).any(dim=1).float().mean()

for name, ours, theirs in (
    ("accuracy", accuracy, metrics.accuracy_score(y, answer)),
    ("balanced", balanced, metrics.balanced_accuracy_score(y, answer)),
    ("top 3", top3, metrics.top_k_accuracy_score(y, logits, k=3)),
):
    print(f"{name:8}  {ours:.3f}  scikit-learn {theirs:.3f}")
