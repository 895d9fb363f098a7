import torch
from torch import nn

torch.manual_seed(0)
share = torch.tensor([0.5, 0.2, 0.02, 0.0])  # nobody has the fourth label
y = (torch.rand(1000, 4) < share).float()  # (N, K)
positives = y.sum(dim=0)  # (K,)
weight = (len(y) - positives) / positives.clamp(min=1)  # negatives for each positive
print("weights", [round(w) for w in weight.tolist()])

logits = torch.zeros(1000, 4)
for name, pos_weight in (("without", None), ("with", weight)):
    criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")
    loss = criterion(logits, y)  # (N, K)
    from_positives = (loss * y).sum(dim=0) / loss.sum(dim=0)  # (K,)
    print(f"{name:7}  share of the loss from positives", end="  ")
    print("  ".join(f"{s:.0%}" for s in from_positives.tolist()))
