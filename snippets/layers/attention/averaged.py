import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 5, 8)  # (B, T, D)
mha = nn.MultiheadAttention(8, 4, batch_first=True)
_, averaged = mha(x, x, x)
_, each = mha(x, x, x, average_attn_weights=False)
_, nothing = mha(x, x, x, need_weights=False)
print("default                   ", tuple(averaged.shape), " (B, T, T)")
print("average_attn_weights=False", tuple(each.shape), " (B, H, T, T)")
print("need_weights=False        ", nothing)
print("the default is the mean over the heads:", averaged.equal(each.mean(dim=1)))
