# Wrong in its second loss: a softmax stands before the cross-entropy.
import torch
from torch.nn import functional as F

for size in (0.0, 3.0, 30.0):  # how sure the network is
    logits = size * torch.eye(10)  # (N, K): each answer is right
    y = torch.arange(10)  # (N,)
    once = F.cross_entropy(logits, y)
    twice = F.cross_entropy(logits.softmax(dim=1), y)
    print(f"right logit {size:2.0f}, others 0: loss {once:.3f}  softmaxed {twice:.3f}")
