# Wrong in its last line: the targets are integers.
import torch
from torch import nn

logits, y = torch.tensor([2.0, -1.0]), torch.tensor([1, 0])
print(f"{nn.BCEWithLogitsLoss()(logits, y.float()):.3f}")
nn.BCEWithLogitsLoss()(logits, y)  # RuntimeError: result type Float can't be cast to
