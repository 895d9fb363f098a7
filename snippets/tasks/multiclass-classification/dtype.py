import torch
from torch.nn import functional as F

logits, y = torch.zeros(2, 3), torch.tensor([0.0, 2.0])  # (N, K), (N,)
print(f"{F.cross_entropy(logits, y.long()):.3f}")
F.cross_entropy(logits, y)  # RuntimeError: expected target dtype to be Long
