# Wrong: channels last.
import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("china.jpg")).float()  # (H, W, C), as in files
conv = nn.Conv2d(3, 8, kernel_size=3)
x = photo.permute(2, 0, 1)[None]  # (N, C, H, W)
print(tuple(x.shape), "to", tuple(conv(x).shape))

conv(photo[None])  # RuntimeError: expected input[1, 427, 640, 3] to have 3 channels
