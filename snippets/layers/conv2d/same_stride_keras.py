import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
K, s = 3, 2
for n in (8, 9):  # height and width of the image
    x = torch.randn(1, n, n, 3)  # (N, H, W, C)
    old = keras.layers.Conv2D(4, K, strides=s, padding="same")
    y = old(x).permute(0, 3, 1, 2)  # (N, C, H, W)
    new = nn.Conv2d(3, 4, K, stride=s)
    kernel, bias = map(torch.tensor, old.get_weights())
    new.load_state_dict({"weight": kernel.permute(3, 2, 0, 1), "bias": bias})

    total = (-(-n // s) - 1) * s + K - n  # rows of zeros that are needed
    first, last = total // 2, total - total // 2  # the odd one goes to the end
    for pads in ((1, 1), (first, last)):
        padded = nn.functional.pad(x.permute(0, 3, 1, 2), pads * 2)
        gap = (new(padded) - y).abs().max()
        print(f"n={n}, zeros before and after {pads}: off by {gap:.2f}")
