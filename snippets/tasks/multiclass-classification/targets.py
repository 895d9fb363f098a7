import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])  # (N, K)
y = torch.tensor([0, 2])  # (N,): the number of the class
one_hot = torch.eye(3)[y]  # (N, K): probabilities of the classes
smooth = 0.9 * one_hot + 0.1 / 3  # a little for all

print(f"class numbers    {F.cross_entropy(logits, y):.4f}")
print(f"one-hot          {F.cross_entropy(logits, one_hot):.4f}")
print(f"smoothed         {F.cross_entropy(logits, smooth):.4f}")
print(f"label_smoothing  {F.cross_entropy(logits, y, label_smoothing=0.1):.4f}")
