import torch
from sklearn.metrics import roc_auc_score
from torch.nn import functional as F

torch.manual_seed(0)
y = (torch.rand(1000) < 0.5).float()  # (N,)
logits = 2 * torch.randn(1000) + 3 * (y - 0.5)  # (N,)
for name, z in (("as is", logits), ("times 10", 10 * logits), ("minus 6", logits - 6)):
    loss = F.binary_cross_entropy_with_logits(z, y)
    print(f"{name:8}  AUC {roc_auc_score(y, z):.3f}", end="  ")
    print(f"accuracy {((z > 0) == y).float().mean():.2f}  loss {loss:.2f}")
