import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])
labels = torch.tensor([0, 2])  # (N,): the right class of each row
print("classes", F.cross_entropy(logits, labels))

z, yes = torch.tensor([2.0, -1.0]), torch.tensor([1.0, 0.0])
print("yes/no ", F.binary_cross_entropy_with_logits(z, yes))

predicted, y = torch.tensor([1.5, 2.0]), torch.tensor([1.0, 2.0])
print("numbers", F.mse_loss(predicted, y))
