import torch
from torch import nn

x = torch.full((1, 1, 3, 3), 9.0)  # (N, C, H, W): the mean is 9 wherever one looks
for count_include_pad in (True, False):  # True is the default
    pool = nn.AvgPool2d(3, stride=1, padding=1, count_include_pad=count_include_pad)
    print(f"count_include_pad={count_include_pad}", pool(x), sep="\n")
