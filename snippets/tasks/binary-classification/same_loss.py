import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([2.0, -1.0, 0.5])  # (N,)
y = torch.tensor([1.0, 0.0, 0.0])  # (N,), floating point

p = torch.sigmoid(logits)
by_hand = -(y * p.log() + (1 - y) * (1 - p).log()).mean()
two_logits = torch.stack([torch.zeros(3), logits], dim=1)  # (N, 2): “no” fixed at 0
print(f"from the formula         {by_hand:.4f}")
print(f"sigmoid, then BCELoss    {nn.BCELoss()(p, y):.4f}")
print(f"BCEWithLogitsLoss        {nn.BCEWithLogitsLoss()(logits, y):.4f}")
print(f"softmax of two classes   {F.cross_entropy(two_logits, y.long()):.4f}")
