import matplotlib.pyplot as plt
import numpy as np
import torch
from sklearn import metrics

torch.manual_seed(0)
for share, style in ((0.5, "C0-"), (0.03, "C1--")):
    y = torch.rand(20_000) < share  # (N,)
    score = torch.randn(20_000) + 1.83 * y  # the same two bells, mixed differently
    auc = metrics.roc_auc_score(y, score)
    ap = metrics.average_precision_score(y, score)
    print(f"{share:4.0%} positive  AUC {auc:.2f}  AP {ap:.2f}")
    precision, recall, _ = metrics.precision_recall_curve(y, score)
    at = np.linspace(0.02, 1, 99)  # enough to draw
    precision = np.interp(at, recall[::-1], precision[::-1])
    plt.plot(at, precision, style, label=f"{share:.0%} positive")

plt.xlabel("recall")
plt.ylabel("precision")
plt.legend()
plt.show()
