import torch
from torch.nn import functional as F

logits, y = torch.zeros(4, 3), torch.tensor([[0], [2], [1], [1]])  # (N, K), (N, 1)
print(f"{F.cross_entropy(logits, y.squeeze(1)):.3f}")
F.cross_entropy(logits, y)  # RuntimeError: 0D or 1D target tensor expected
