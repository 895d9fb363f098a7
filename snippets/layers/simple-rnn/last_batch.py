# Wrong in its second loop, with a fixed batch size; the first is right.
import torch
from torch import nn

data = torch.randn(10, 7, 3)  # ten sequences, (N, T, D)
rnn = nn.RNN(3, 5, batch_first=True)
for x in data.split(4):  # 4, 4, and then 2
    out, _ = rnn(x)  # right: starts from zeros, whatever the batch
print(tuple(out.shape))

h_0 = torch.zeros(1, 4, 5)  # (layers, B, H): a batch size written down once
for x in data.split(4):
    rnn(x, h_0)  # RuntimeError: Expected hidden size (1, 2, 5), got [1, 4, 5]
