# Wrong in its second loss: cross-entropy lets the labels compete.
import torch
from torch import nn

logits = torch.tensor([[8.0, 8.0, -8.0]])  # (N, K): right, and sure of it
y = torch.tensor([[1.0, 1.0, 0.0]])
print(f"BCE            {nn.BCEWithLogitsLoss()(logits, y):.3f}")
print(f"cross-entropy  {nn.CrossEntropyLoss()(logits, y):.3f}")
