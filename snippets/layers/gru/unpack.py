# Wrong in its first and last unpacking of two states; the second is right.
import torch
from torch import nn

x = torch.randn(30, 4, 10)  # (T, B, D)
out, (h_n, c_n) = nn.GRU(10, 20, bidirectional=True)(x)  # no error
print("h_n", tuple(h_n.shape), " c_n", tuple(c_n.shape))

out, h_n = nn.GRU(10, 20, bidirectional=True)(x)  # right
print("h_n", tuple(h_n.shape))

out, (h_n, c_n) = nn.GRU(10, 20)(x)  # ValueError: not enough values to unpack
