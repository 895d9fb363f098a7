# Wrong in its last line: the classes are the last axis.
import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits = torch.randn(2, 5, 4, 4)  # (N, K, H, W): a class for each pixel
y = torch.randint(5, (2, 4, 4))  # (N, H, W)
flat = logits.permute(0, 2, 3, 1).reshape(-1, 5)  # (N * H * W, K)
print(torch.allclose(F.cross_entropy(logits, y), F.cross_entropy(flat, y.flatten())))
F.cross_entropy(logits.permute(0, 2, 3, 1), y)  # RuntimeError: size mismatch
