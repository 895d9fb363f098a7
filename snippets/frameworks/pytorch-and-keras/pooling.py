import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 8, 8)  # (N, C, H, W)
x_last = x.movedim(1, -1)  # (N, H, W, C)
channels_first = layers.Permute((3, 1, 2))
rows = {
    "max pooling": (nn.MaxPool2d(2), layers.MaxPooling2D(2)),
    "average pooling": (nn.AvgPool2d(2), layers.AveragePooling2D(2)),
    "global max pooling": (nn.AdaptiveMaxPool2d(1), layers.GlobalMaxPooling2D()),
    "global average pooling": (
        nn.AdaptiveAvgPool2d(1),
        layers.GlobalAveragePooling2D(),
    ),
    "flatten": (nn.Flatten(), keras.Sequential([channels_first, layers.Flatten()])),
    "dropout": (nn.Dropout(0.5).eval(), layers.Dropout(0.5)),
}
for name, (ours, theirs) in rows.items():
    a, b = ours(x).movedim(1, -1), theirs(x_last)
    same = torch.allclose(a.flatten(), b.flatten(), atol=1e-5)
    print(f"{name:22}  {tuple(a.shape)!s:13} {tuple(b.shape)!s:13} same: {same}")
