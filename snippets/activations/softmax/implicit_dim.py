import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(8, 3)  # (B, K)
sequence = torch.randn(8, 5, 3)  # (B, T, K)

p = F.softmax(logits)  # UserWarning: Implicit dimension choice for softmax
print("2-D: over dim 1, the classes:", torch.equal(p, F.softmax(logits, dim=1)))
p = F.softmax(sequence)
print("3-D: over dim 0, the BATCH:  ", torch.equal(p, F.softmax(sequence, dim=0)))
