import torch
from torch import nn

H, W = 32, 50
x = torch.zeros(1, 3, H, W)  # (N, C, H, W)
settings = [(3, 1, 0, 1), (3, 1, 1, 1), (5, 1, 2, 1), (3, 2, 1, 1), (7, 3, 0, 2)]
print("K  s  p  d   formula  Conv2d")
for K, s, p, d in settings:
    formula = [(n + 2 * p - d * (K - 1) - 1) // s + 1 for n in (H, W)]
    y = nn.Conv2d(3, 8, K, stride=s, padding=p, dilation=d)(x)
    print(f"{K}  {s}  {p}  {d}  {formula!s:8}  {tuple(y.shape)}")
