# Wrong and right: the order of a flatten.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
maps = torch.randn(2, 5, 6, 4)  # (N, H, W, C): what a convolution of Keras gave
dense = keras.layers.Dense(3)
y = dense(keras.layers.Flatten()(maps))  # flattens H, W, C
kernel, bias = map(torch.tensor, dense.get_weights())  # (5 * 6 * 4, 3), (3,)

flat = maps.permute(0, 3, 1, 2).flatten(1)  # PyTorch has (N, C, H, W), flattens C, H, W
reordered = kernel.reshape(5, 6, 4, 3).permute(2, 0, 1, 3).flatten(0, 2)  # as C, H, W
for name, weight in (("transposed", kernel.T), ("reordered too", reordered.T)):
    linear = nn.Linear(120, 3)
    linear.load_state_dict({"weight": weight, "bias": bias})
    print(f"{name:13}  off by {(linear(flat) - y).abs().max():.2f}")
