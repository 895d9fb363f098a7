# Wrong: classes last.
import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(2, 5, 3)  # (B, T, K): classes last, as most models return
labels = torch.randint(3, (2, 5))  # (B, T)

classes_second = F.cross_entropy(logits.transpose(1, 2), labels)  # (B, K, T)
flat = F.cross_entropy(logits.flatten(0, 1), labels.flatten())  # (B * T, K)
print("the same loss:", torch.allclose(classes_second, flat))

F.cross_entropy(logits, labels)  # RuntimeError: Expected target size [2, 3]
