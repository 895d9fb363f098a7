import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(10, 1, 3)  # (T, B, D)

one = nn.LSTM(3, 8, dropout=0.5)  # UserWarning: dropout option adds dropout after all
two = nn.LSTM(3, 8, dropout=0.5, num_layers=2)
for lstm in (one, two):
    first, second = lstm(x)[0], lstm(x)[0]  # (T, B, H), in training mode
    drops = not torch.equal(first, second)
    zeros = not first.all()
    print(f"{lstm!s:37}  drops {drops!s:5}  zeros in the output {zeros}")
