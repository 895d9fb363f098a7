# Wrong in its last line: the logits are (N, 1), the targets (N,).
import torch
from torch import nn

logits, y = torch.tensor([[2.0], [-1.0]]), torch.tensor([1.0, 0.0])  # (N, 1), (N,)
loss = nn.BCEWithLogitsLoss()
print(f"{loss(logits.squeeze(1), y):.3f}")
loss(logits, y)  # ValueError: Target size (torch.Size([2])) must be the same
