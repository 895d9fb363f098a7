import torch
from torch import nn

x = torch.randn(4, 10, 32)  # (B, T, D)
block = nn.TransformerEncoderLayer(32, nhead=4, batch_first=True)
ahead = torch.ones(10, 10, dtype=torch.bool).triu(1)  # True: hide

y = block.eval()(x, src_mask=ahead)  # no position looks ahead
print("same shape", tuple(y.shape))
print("parameters", sum(p.numel() for p in block.parameters()))
