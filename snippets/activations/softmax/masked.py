# Wrong and right: hiding choices.
import torch

scores = torch.tensor([[1.0, 2.0, 3.0]])  # (1, T): the same in both rows
hidden = torch.tensor([[False, False, True], [True, True, True]])  # (B, T)

too_late = torch.softmax(scores, dim=1).masked_fill(hidden, 0.0)  # wrong
print("masked after, sums ", too_late.sum(dim=1).round(decimals=4))

p = torch.softmax(scores.masked_fill(hidden, -torch.inf), dim=1)  # exp(-inf) is 0
print("masked before, sums", p.sum(dim=1).round(decimals=4))  # all hidden: 0 / 0

p = p.masked_fill(hidden, 0.0)  # nothing to choose from: choose nothing
print("both, sums         ", p.sum(dim=1).round(decimals=4))
