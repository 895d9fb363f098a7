import torch
from torch import nn

torch.manual_seed(0)
layer, x = nn.Linear(1000, 1000, bias=False), torch.randn(64, 1000)
exact = layer(x)  # (B, D_out), with four bytes a weight

step = layer.weight.abs().max() / 127  # 8 bits: 255 whole steps, and their size
stored = {
    "float32": layer.weight.data,
    "bfloat16": layer.weight.bfloat16(),
    "int8": (layer.weight / step).round().to(torch.int8),
}
for name, weight in stored.items():
    used = weight.float() * (step if name == "int8" else 1)
    error = (x @ used.T - exact).norm() / exact.norm()
    print(f"{name:8}  {weight.nbytes:9,} bytes, output off by {error:.1%}")
