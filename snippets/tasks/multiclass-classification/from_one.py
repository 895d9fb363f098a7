import torch
from torch.nn import functional as F

logits = torch.zeros(3, 3)  # (N, K): classes 0, 1 and 2
print(f"{F.cross_entropy(logits, torch.tensor([0, 1, 2])):.3f}")
F.cross_entropy(
    logits, torch.tensor([1, 2, 3])
)  # IndexError: Target 3 is out of bounds
