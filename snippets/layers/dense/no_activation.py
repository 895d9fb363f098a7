# Wrong in its first network: the activation is missing. The second is right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

keras.utils.set_random_seed(0)
x = torch.randn(100, 4)  # (N, D)
old = keras.Sequential(
    [keras.layers.Dense(8, activation="relu"), keras.layers.Dense(1)]
)
y = old(x)  # (N, 1)
first, second = nn.Linear(4, 8), nn.Linear(8, 1)
for linear, dense in zip((first, second), old.layers):
    kernel, bias = map(torch.tensor, dense.get_weights())
    linear.load_state_dict({"weight": kernel.T, "bias": bias})  # (H, D), (H,)

wrong = nn.Sequential(first, second)  # layer for layer, it seems
right = nn.Sequential(first, nn.ReLU(), second)
for name, new in (("without ReLU", wrong), ("with ReLU", right)):
    print(f"{name:12}  off by up to {(new(x) - y).abs().max():.2f}")
