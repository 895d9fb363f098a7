import torch
from torch import nn

torch.manual_seed(0)
y = (torch.rand(1000, 3) < torch.tensor([0.5, 0.2, 0.02])).float()  # (N, K)
pos_weight = (1 - y).sum(dim=0) / y.sum(dim=0)  # (K,): negatives for each positive
logits = torch.zeros(1000, 3)
each = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")(
    logits, y
)  # (N, K)
for label in range(3):
    rare, rest = (
        each[y[:, label] == 1, label].sum(),
        each[y[:, label] == 0, label].sum(),
    )
    print(
        f"label {label}  the positives weigh as much as the rest: {bool((rare / rest - 1).abs() < 1e-3)}"
    )
