import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 16, 7, 7)  # (N, C, H, W)
y = keras.layers.GlobalAveragePooling2D()(x.permute(0, 2, 3, 1))  # (N, H, W, C)
print(tuple(y.shape))
print(f"off by {(nn.AdaptiveAvgPool2d(1)(x).flatten(1) - y).abs().max():.4f}")
