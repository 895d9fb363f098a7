import matplotlib.pyplot as plt
import torch
from sklearn.metrics import (
    average_precision_score,
    precision_recall_curve,
    roc_auc_score,
)

torch.manual_seed(0)
for share, style in ((0.5, "C0-"), (0.03, "C1--")):
    y = torch.rand(20_000) < share  # (N,)
    score = (
        torch.randn(20_000) + 1.85 * y
    )  # (N,): the same two bells, mixed differently
    auc, ap = roc_auc_score(y, score), average_precision_score(y, score)
    print(f"{share:4.0%} positive  AUC {auc:.1f}  AP {ap:.1f}")
    precision, recall, _ = precision_recall_curve(y, score)
    precision, recall = precision[::100], recall[::100]  # enough to draw
    plt.plot(recall, precision, style, label=f"{share:.0%} positive")

plt.xlabel("recall")
plt.ylabel("precision")
plt.legend()
plt.show()
