# Wrong: a class target of the wrong type.
import torch
from torch import nn

logits = torch.tensor([2.0, -1.0])  # (N,)
labels = torch.tensor([1, 0])  # (N,): int64

loss = nn.BCEWithLogitsLoss()
print(f"as floats {loss(logits, labels.float()):.4f}")
loss(logits, labels)  # RuntimeError: result type Float can't be cast
