# Wrong in its last line: the targets are integers.
import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.5], [-3.0, 1.0, -0.5]])  # (N, K)
y = torch.tensor([[1, 0, 1], [0, 1, 0]])  # (N, K), int64
print(f"{nn.BCEWithLogitsLoss()(logits, y.float()):.3f}")
nn.BCEWithLogitsLoss()(logits, y)  # RuntimeError: result type Float can't be cast
