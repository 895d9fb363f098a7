# Wrong in its last line: a GRU takes one state, and not a pair.
import torch
from torch import nn

x, h_0 = torch.randn(30, 4, 10), torch.zeros(1, 4, 20)  # (T, B, D), (layers, B, H)
gru = nn.GRU(10, 20)
print(tuple(gru(x, h_0)[1].shape))

gru(x, (h_0, h_0))  # AttributeError: 'tuple' object has no attribute 'dim'
