import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 6, 32)  # (B, T, D): words plus positions
options = {"norm_first": True, "batch_first": True}
block = nn.TransformerEncoderLayer(32, 4, 128, **options).eval()
future = torch.ones(6, 6).triu(1).bool()  # True: blocked
y = block(x, src_mask=future)  # (B, T, D), as x
x[:, -1] = 0.0  # another last word
z = block(x, src_mask=future)
print("output", tuple(y.shape))
print("the past stays:", torch.equal(y[:, :-1], z[:, :-1]))
