# Wrong: rare labels.
import torch
from torch import nn

torch.manual_seed(0)
y = (torch.rand(1000, 3) < torch.tensor([0.5, 0.2, 0.02])).float()  # (N, K)
pos_weight = (1 - y).sum(dim=0) / y.sum(dim=0)  # (K,): negatives for each positive
print("weights", [round(w) for w in pos_weight.tolist()])

logits = torch.zeros(1000, 3)
for name, weight in (("without", torch.ones(3)), ("with", pos_weight)):
    criterion = nn.BCEWithLogitsLoss(pos_weight=weight, reduction="none")
    loss = criterion(logits, y)  # (N, K)
    share = (loss * y).sum(dim=0) / loss.sum(dim=0)  # (K,)
    print(f"{name:7}  share of the loss from positives", end="  ")
    print("  ".join(f"{s:.0%}" for s in share.tolist()))
