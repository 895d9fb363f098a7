# Wrong in its last line: the class numbers are floats.
import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, 1.0]] * 2)  # (N, K)
y = torch.tensor([0.0, 2.0])  # (N,)
print(f"{F.cross_entropy(logits, y.long()):.3f}")
F.cross_entropy(logits, y)  # RuntimeError: expected target dtype to be Long
