# Wrong with one layer, where nothing is dropped; two layers are right.
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D)
for layers in (1, 2):
    lstm = nn.LSTM(3, 5, num_layers=layers, dropout=0.5)  # UserWarning: dropout option
    print(lstm, " two calls agree:", lstm(x)[0].equal(lstm(x)[0]))
