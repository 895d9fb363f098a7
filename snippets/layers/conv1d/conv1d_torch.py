import torch
from torch import nn

x = torch.linspace(-1, 1, 18).reshape(1, 2, 9)  # (N, C_in, L)
w = torch.linspace(-1, 2, 18).reshape(3, 2, 3)  # (C_out, C_in, K)
b = torch.tensor([0.5, 0.0, -0.5])  # (C_out,)

# every second window of three steps, each times all the weights
windows = [x[:, None, :, i : i + 3] for i in (0, 2, 4, 6)]  # (N, 1, C_in, K) each
y = torch.stack([(window * w).sum(dim=(2, 3)) + b for window in windows], dim=2)
# (N, C_out, 4)
print("by hand", y, sep="\n")

conv = nn.Conv1d(2, 3, kernel_size=3, stride=2)
with torch.no_grad():
    conv.weight.copy_(w)
    conv.bias.copy_(b)
print("nn.Conv1d", conv(x).detach(), sep="\n")
