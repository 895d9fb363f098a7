import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import activations, layers
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 4)  # (B, T, K)
rows = {
    "ReLU": (nn.ReLU(), "relu", layers.ReLU()),
    "leaky ReLU": (nn.LeakyReLU(), "leaky_relu", layers.LeakyReLU(0.01)),
    "ELU": (nn.ELU(), "elu", layers.ELU()),
    "GELU": (nn.GELU(), "gelu", activations.gelu),
    "SiLU": (nn.SiLU(), "silu", activations.silu),
    "sigmoid": (nn.Sigmoid(), "sigmoid", activations.sigmoid),
    "tanh": (nn.Tanh(), "tanh", activations.tanh),
    "softmax": (nn.Softmax(dim=-1), "softmax", layers.Softmax()),
}
for name, (ours, string, theirs) in rows.items():
    by_name = torch.allclose(ours(x), activations.get(string)(x), atol=1e-5)
    same = torch.allclose(ours(x), theirs(x), atol=1e-5)
    quoted = f'"{string}":'
    print(f"{name:10}  {quoted:13} {by_name!s:5}  as converted: {same}")
