import torch
from torch import nn

x = torch.zeros(1, 1, 100)  # (N, C, L)
settings = [(3, 1, 0, 1), (3, 1, 1, 1), (3, 2, 1, 1), (4, 2, 0, 1), (3, 1, 0, 8)]
print("K  s  p  d   formula   Conv1d")
for K, s, p, d in settings:
    formula = (100 + 2 * p - d * (K - 1) - 1) // s + 1
    out = nn.Conv1d(1, 1, K, stride=s, padding=p, dilation=d)(x)
    print(f"{K}  {s}  {p}  {d}  {formula:8}   {tuple(out.shape)}")
