import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, -1.0]])  # (N, K): linear
one = torch.tensor([0])  # one of K: the number of the class
some = torch.tensor([[1.0, 1.0, 0.0]])  # any of K: a table
numbers = torch.tensor([[1.5, 0.0, -1.0]])  # a number for each

print(f"one of K {nn.CrossEntropyLoss()(logits, one):.3f}")
print(f"any of K {nn.BCEWithLogitsLoss()(logits, some):.3f}")
print(f"numbers  {nn.MSELoss()(logits, numbers):.3f}")
