# Wrong: the state keeps the graph of the piece before.
import torch
from torch import nn

torch.manual_seed(0)
lstm, state = nn.LSTM(3, 5), None
for chunk in torch.randn(20, 3).split(10):  # (T, D): two pieces of a long sequence
    out, state = lstm(chunk, state)  # the state brings the old graph along
    print("piece of", tuple(out.shape))
    out.square().mean().backward()  # RuntimeError: Trying to backward through the graph
