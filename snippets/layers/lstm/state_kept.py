import torch
from torch import nn

torch.manual_seed(0)
lstm, state = nn.LSTM(3, 5, batch_first=True), None
for chunk in torch.randn(4, 20, 3).split(10, dim=1):  # two pieces of a long sequence
    out, state = lstm(chunk, state)  # the state brings the old graph along
    out.square().mean().backward()  # RuntimeError: Trying to backward through the graph
