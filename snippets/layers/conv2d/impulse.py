import torch
from scipy.signal import convolve2d
from torch import nn

x = torch.zeros(5, 5)  # (H, W)
x[2, 2] = 1.0  # an impulse: one bright pixel
w = torch.arange(1.0, 10.0).reshape(3, 3)

y = nn.functional.conv2d(x[None, None], w[None, None])  # nine windows
print("conv2d", y, sep="\n")
print("SciPy's convolution", convolve2d(x, w, mode="valid"), sep="\n")
y = nn.functional.conv2d(x[None, None], w.flip(0, 1)[None, None])
print("conv2d, flipped weights", y, sep="\n")
