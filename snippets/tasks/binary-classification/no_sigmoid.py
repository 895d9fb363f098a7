# Wrong in its last line: BCELoss is given logits.
import torch
from torch import nn

logits = torch.tensor([[0.3], [2.0], [-1.0]])  # (N, 1): any numbers
y = torch.tensor([[0.0], [1.0], [0.0]])  # (N, 1)
print(f"BCEWithLogitsLoss of the logits   {nn.BCEWithLogitsLoss()(logits, y):.4f}")
print(f"BCELoss of the probabilities      {nn.BCELoss()(logits.sigmoid(), y):.4f}")
nn.BCELoss()(logits, y)  # RuntimeError: all elements of input should be between 0 and 1
