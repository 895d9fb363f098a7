# Wrong in its last line: a matrix without an axis for the features; before it right.
import torch
from torch import nn

x = torch.randn(4, 10)  # four sequences of ten numbers
lstm = nn.LSTM(input_size=1, hidden_size=5, batch_first=True)
out, (h_n, _) = lstm(x.unsqueeze(2))  # right: (B, T, 1), one feature a step
print("out", tuple(out.shape), " h_n", tuple(h_n.shape))

lstm(x)  # RuntimeError: input.size(-1) must be equal to input_size
