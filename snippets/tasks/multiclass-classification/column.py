# Wrong in its last line: the targets are a column, (N, 1).
import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, 1.0]] * 4)  # (N, K)
y = torch.tensor([[0], [2], [1], [1]])  # (N, 1)
print(f"{F.cross_entropy(logits, y.squeeze(1)):.3f}")
F.cross_entropy(logits, y)  # RuntimeError: 0D or 1D target tensor expected
