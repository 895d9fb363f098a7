import torch
from torch import nn

torch.manual_seed(0)
table = torch.randn(4, 7)  # (B, D): seven numbers about each
text = torch.randint(1000, (4, 12))  # (B, T): the numbers of twelve words
series = torch.randn(4, 12, 3)  # (B, T, D): three sensors, twelve times
images = torch.randn(4, 1, 8, 8)  # (B, C, height, width)

print("table ", tuple(nn.Linear(7, 16)(table).shape))
words = nn.Embedding(1000, 16)(text)  # (B, T, 16)
print("text  ", tuple(words.mean(dim=1).shape))  # the mean of the words
_, (hidden, _) = nn.LSTM(3, 16, batch_first=True)(series)
print("series", tuple(hidden[0].shape))  # after the last time
pixels = nn.Conv2d(1, 16, kernel_size=3)(images)  # (B, 16, 6, 6)
print("images", tuple(pixels.mean(dim=(2, 3)).shape))  # the mean of the pixels
