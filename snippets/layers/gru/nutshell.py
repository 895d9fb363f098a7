import torch
from torch import nn

x = torch.randn(4, 10, 3)  # (B, T, D)
gru = nn.GRU(input_size=3, hidden_size=5, batch_first=True)
out, h = gru(x)  # one state, not two as the LSTM

print("every step", tuple(out.shape))  # (B, T, H)
print("last step ", torch.equal(h[-1], out[:, -1]))
print("parameters", sum(p.numel() for p in gru.parameters()))
