# Wrong and right: padding “same” in PyTorch.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

x = -torch.tensor([[[9.0, 8.0, 1.0, 2.0, 7.0, 3.0]]])  # (N, C, L): all negative
old = keras.layers.MaxPooling1D(3, strides=2, padding="same")
print("Keras, same", old(x.transpose(1, 2)).flatten().tolist())

print("padding=1  ", nn.MaxPool1d(3, 2, padding=1)(x).flatten().tolist())
for value in (0.0, -torch.inf):  # a maximum must not see what was padded
    padded = nn.functional.pad(x, (0, 1), value=value)  # behind only, as Keras does
    print("padded     ", padded.flatten().tolist(), end=" gives ")
    print(nn.MaxPool1d(3, 2)(padded).flatten().tolist())
