# Wrong and right: features pooled in place of steps.
import torch
from torch import nn

x = torch.tensor([[[1.0, 10.0], [2.0, 20.0], [3.0, 30.0], [4.0, 40.0]]])  # (N, L, C)
print("wrong", nn.AvgPool1d(2)(x).tolist())  # the mean of the two features

right = nn.AvgPool1d(2)(x.transpose(1, 2)).transpose(1, 2)  # pooled as (N, C, L)
print("right", right.tolist())  # the mean of two steps
