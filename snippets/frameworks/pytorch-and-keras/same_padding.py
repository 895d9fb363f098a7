# Wrong: “Same” padding with a stride.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers
from torch.nn.functional import conv1d, pad

x = torch.tensor([[[1.0, 2.0, 3.0, 4.0]]])  # (N, C, L)
w = torch.ones(1, 1, 3)  # (out, in, k)
theirs = layers.Conv1D(1, 3, 2, "same", kernel_initializer="ones")
print('Keras "same"', theirs(x.movedim(1, -1)).movedim(-1, 1).tolist())
print("padding=1   ", conv1d(x, w, stride=2, padding=1).tolist())
padded = pad(x, (0, 1))  # one more at the end
print("padded      ", conv1d(padded, w, stride=2).tolist(), "from", padded.tolist())
conv1d(x, w, stride=2, padding="same")  # RuntimeError: not supported for strided
