import torch
from torch import nn

x = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]])  # (N, C, L)
for padding in ("same", 2):  # 2 is half of the kernel: it is one too many
    conv = nn.Conv1d(1, 1, kernel_size=4, padding=padding, bias=False)
    conv.weight.data.fill_(1.0)  # adds up four neighbours
    y = conv(x)  # UserWarning: even kernel lengths
    print(f"padding={padding!s:4}  length {y.shape[2]}:", y.tolist())
