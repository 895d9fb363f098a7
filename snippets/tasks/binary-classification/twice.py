# Wrong in its second loss: a sigmoid stands before BCEWithLogitsLoss.
import torch
from torch import nn

logits, y = torch.tensor([9.0, -9.0, 9.0]), torch.tensor([1.0, 0.0, 1.0])
loss = nn.BCEWithLogitsLoss()
print(f"logits                 {loss(logits, y):.4f}")
print(f"sigmoid before it, too {loss(torch.sigmoid(logits), y):.4f}")
