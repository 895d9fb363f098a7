import torch
from torch import nn

x = torch.randn(4, 20, 8)  # (B, T, D)
gru = nn.GRU(8, 16, batch_first=True)
conv = nn.Conv1d(8, 16, kernel_size=3, padding=1)
block = nn.TransformerEncoderLayer(8, nhead=2, batch_first=True)

print("GRU        ", tuple(gru(x)[0].shape))
print("Conv1d     ", tuple(conv(x.mT).mT.shape))  # channels first
print("transformer", tuple(block(x).shape))
