# Wrong in its last line: the classes start at 1.
import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0, 1.0]] * 3)  # (N, K): classes 0, 1 and 2
y = torch.tensor([0, 1, 2])  # (N,)
print(f"{F.cross_entropy(logits, y):.3f}")
F.cross_entropy(logits, y + 1)  # IndexError: Target 3 is out of bounds
