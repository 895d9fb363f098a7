import torch
from torch.nn import functional as F

logits = torch.tensor([-10.0, 0.0, 2.0])  # (N,): any numbers
print("probabilities", torch.sigmoid(logits))

targets = torch.tensor([0.0, 1.0, 1.0])  # train on the logits:
loss = F.binary_cross_entropy_with_logits(logits, targets)
print(f"loss {loss:.4f}")
print("yes:", (logits > 0).tolist())  # probability over 0.5
