# Wrong in its last line: one example without a batch, in Keras.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

x = torch.ones(3)  # (D,): one example
print("nn.Linear", tuple(nn.Linear(3, 2)(x).shape))  # (H,): no batch needed

dense = keras.layers.Dense(2)
print("Dense    ", tuple(dense(x[None]).shape))  # a batch of one: right
dense(x)  # ValueError: expected min_ndim=2, found ndim=1
