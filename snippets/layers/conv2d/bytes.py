# Wrong: pixels as bytes.
import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("china.jpg")).permute(2, 0, 1)  # (C, H, W)
conv = nn.Conv2d(3, 8, kernel_size=3)
y = conv(photo.float())  # right
print(tuple(photo.shape), photo.dtype, "to", tuple(y.shape), y.dtype)

conv(photo)  # RuntimeError: Input type (unsigned char) and bias type (float)
