# Wrong: a class target of the wrong type.
import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])  # (N, K)

index = torch.tensor([0, 1])  # (N,): int64
one_hot = F.one_hot(index, 3).float()  # (N, K): probabilities, so floats
unsure = torch.tensor([[0.8, 0.2, 0.0], [0.0, 0.7, 0.3]])  # (N, K)
print(f"class indices  {F.cross_entropy(logits, index):.4f}")
print(f"one-hot        {F.cross_entropy(logits, one_hot):.4f}")
print(f"probabilities  {F.cross_entropy(logits, unsure):.4f}")

labels = torch.tensor([0.0, 1.0])  # as read from a table of numbers
print(f"made int64     {F.cross_entropy(logits, labels.long()):.4f}")
F.cross_entropy(logits, labels)  # RuntimeError: expected target dtype to be Long
