import torch
from torch import nn

torch.manual_seed(0)
table = torch.randn(4, 7)  # (B, D): seven numbers about each
text = torch.randint(1000, (4, 12))  # (B, T): the numbers of twelve words
series = torch.randn(4, 12, 3)  # (B, T, D): three sensors, twelve times
images = torch.randn(4, 1, 8, 8)  # (B, C, height, width)

print("table ", tuple(nn.Linear(7, 16)(table).shape))
print("text  ", tuple(nn.Embedding(1000, 16)(text).shape))
_, (hidden, _) = nn.LSTM(3, 16, batch_first=True)(series)
print("series", tuple(hidden[0].shape))  # after the last time
print("images", tuple(nn.Conv2d(1, 16, kernel_size=3)(images).shape))
