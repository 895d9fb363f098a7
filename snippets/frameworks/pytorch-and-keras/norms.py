import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
x = torch.rand(4, 5, 6)  # (B, T, D): little variance, so that epsilon counts
for name, ours, theirs in (
    ("layer norm", nn.LayerNorm(6), layers.LayerNormalization),
    ("batch norm", nn.BatchNorm1d(6), layers.BatchNormalization),
):
    out = ours(x.movedim(-1, 1)).movedim(1, -1) if "batch" in name else ours(x)
    for options in ({}, {"epsilon": 1e-5}):
        same = torch.allclose(out, theirs(**options)(x, training=True), atol=1e-4)
        print(f"{name}  {options!s:18}  same: {same}")
