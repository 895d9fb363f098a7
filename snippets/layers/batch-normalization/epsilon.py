import torch
from torch import nn

torch.manual_seed(0)
for std in (1.0, 0.1, 0.01):
    x = std * torch.randn(1000, 1)  # (B, C)
    a, b = (nn.BatchNorm1d(1, eps=eps)(x).std().item() for eps in (1e-5, 1e-3))
    print(f"input std {std:4}: output std {a:.2f} with eps 1e-5, {b:.2f} with 1e-3")
