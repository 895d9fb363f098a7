import torch
from torch import nn

logits, y = torch.zeros(2, 3), torch.tensor([[1, 0, 1], [0, 1, 0]])  # (N, K), int64
print(f"{nn.BCEWithLogitsLoss()(logits, y.float()):.3f}")
nn.BCEWithLogitsLoss()(logits, y)  # RuntimeError: result type Float can't be cast to
