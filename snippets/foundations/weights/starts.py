import torch
from torch import nn

torch.manual_seed(0)
for layer in (
    nn.Linear(100, 50),
    nn.Conv2d(8, 16, kernel_size=3),
    nn.LSTM(10, 50),
    nn.Embedding(100, 50),
    nn.LayerNorm(50),
):
    first = next(layer.parameters())
    mean, spread = first.mean().abs(), first.std()
    print(f"{layer._get_name():9}  mean {mean:.2f}, spread {spread:.3f}")
