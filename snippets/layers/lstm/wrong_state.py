# Wrong in its second state, batch first; the first is right.
import torch
from torch import nn

x = torch.randn(4, 10, 3)  # (B, T, D)
lstm = nn.LSTM(3, 5, batch_first=True)
h_0 = c_0 = torch.zeros(1, 4, 5)  # (layers, B, H): right
out, _ = lstm(x, (h_0, c_0))
print("right:", tuple(out.shape))

h_0 = c_0 = torch.zeros(4, 1, 5)  # batch first: wrong
lstm(x, (h_0, c_0))  # RuntimeError: Expected hidden[0] size (1, 4, 5)
