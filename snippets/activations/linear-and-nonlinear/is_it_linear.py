import torch
from torch import nn

torch.manual_seed(0)
a, b = torch.randn(2, 1, 4, 8)  # (B, 4, 8) each: 4 steps or channels, 8 features
zero = torch.zeros_like(a)
layers = {
    "Linear": nn.Linear(8, 8),
    "Conv1d": nn.Conv1d(4, 4, 3),
    "AvgPool1d": nn.AvgPool1d(2),
    "BatchNorm1d in eval": nn.BatchNorm1d(4).eval(),
    "MaxPool1d": nn.MaxPool1d(2),
    "LayerNorm": nn.LayerNorm(8),
    "Softmax": nn.Softmax(dim=-1),
    "ReLU": nn.ReLU(),
}
for name, f in layers.items():
    # f(0) is taken off on both sides: a bias is allowed
    whole = f(a + b) - f(zero)
    parts = f(a) - f(zero) + f(b) - f(zero)
    gap = (whole - parts).abs().max()
    print(f"{name:19} gives {tuple(whole.shape)}, whole and parts differ by {gap:.2f}")
