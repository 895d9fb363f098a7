# Wrong in its last line: the table has 512 places.
import torch
from torch import nn

position = nn.Embedding(512, 16)  # one row for each of 512 positions
print(tuple(position(torch.arange(512)).shape))
position(torch.arange(513))  # IndexError: index out of range in self
