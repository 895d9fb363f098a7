import torch
from sklearn.metrics import (
    accuracy_score,
    balanced_accuracy_score,
    top_k_accuracy_score,
)

torch.manual_seed(0)
logits = torch.randn(50, 5)  # (N, K)
y = torch.randint(5, (50,))  # (N,)

right = logits.argmax(dim=1) == y  # (N,)
accuracy = right.float().mean()
balanced = torch.stack([right[y == k].float().mean() for k in range(5)]).mean()
top2 = (logits.topk(2, dim=1).indices == y[:, None]).any(dim=1).float().mean()

answer = logits.argmax(dim=1)
print(f"accuracy {accuracy:.3f}  scikit-learn {accuracy_score(y, answer):.3f}")
print(f"balanced {balanced:.3f}  scikit-learn {balanced_accuracy_score(y, answer):.3f}")
print(f"top 2    {top2:.3f}  scikit-learn {top_k_accuracy_score(y, logits, k=2):.3f}")
