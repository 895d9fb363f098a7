# Wrong in its first weight: a label without positives divides by zero.
import torch
from torch import nn

y = torch.tensor([[1.0, 0.0], [0.0, 0.0], [1.0, 0.0]])  # (N, K): label 1 never occurs
logits, positives = torch.zeros(3, 2), y.sum(dim=0)
for divisor in (positives, positives.clamp(min=1)):
    pos_weight = (len(y) - positives) / divisor  # (K,)
    loss = nn.BCEWithLogitsLoss(pos_weight=pos_weight)(logits, y)
    print("weights", pos_weight.tolist(), f" loss {loss:.3f}")
