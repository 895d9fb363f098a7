import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(12, 4, requires_grad=True)  # (T, D)
conv = nn.Sequential(nn.Conv1d(4, 4, 3), nn.Conv1d(4, 4, 3))
rnn = nn.RNN(4, 4)
block = nn.TransformerEncoderLayer(4, 1, 8).eval()  # without dropout
lstm, gru = nn.LSTM(4, 4), nn.GRU(4, 4)
for name, last in (
    ("two Conv1d of 3", conv(x.T)[0, -1]),  # a number of the last step
    ("RNN", rnn(x)[1][0, 0]),
    ("GRU", gru(x)[0][-1, 0]),
    ("LSTM", lstm(x)[0][-1, 0]),
    ("transformer", block(x)[-1, 0]),
):
    slope = torch.autograd.grad(last, x)[0].norm(dim=1)  # (T,)
    print(f"{name:15}  steps that count: {(slope > 0).sum():2}", end="  ")
    print(f"first / last step {slope[0] / slope[-1]:.1e}")
