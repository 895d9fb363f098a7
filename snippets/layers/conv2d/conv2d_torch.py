import torch
from torch import nn

x = torch.linspace(-1, 1, 60).reshape(1, 2, 5, 6)  # (N, C_in, H, W)
w = torch.linspace(-1, 2, 36).reshape(2, 2, 3, 3)  # (C_out, C_in, K, K)
b = torch.tensor([0.5, -0.5])  # (C_out,)

padded = nn.ZeroPad2d(1)(x)  # a rim of zeros: (1, 2, 7, 8)
y = torch.zeros(1, 2, 3, 3)  # (N, C_out, H_out, W_out)
for i in range(3):
    for j in range(3):
        window = padded[:, None, :, 2 * i : 2 * i + 3, 2 * j : 2 * j + 3]  # stride 2
        y[:, :, i, j] = (window * w).sum(dim=(2, 3, 4)) + b  # the same w everywhere
print("by hand", y, sep="\n")

conv = nn.Conv2d(2, 2, kernel_size=3, stride=2, padding=1)
with torch.no_grad():
    conv.weight.copy_(w)
    conv.bias.copy_(b)
print("nn.Conv2d", conv(x).detach(), sep="\n")
