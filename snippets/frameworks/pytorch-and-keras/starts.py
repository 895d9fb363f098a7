import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers, utils
from torch import nn

torch.manual_seed(0)
utils.set_random_seed(0)
size = (500, 40)
for name, ours, theirs, shape in (
    ("dense", nn.Linear(100, 200), layers.Dense(200), (None, 100)),
    ("conv2d", nn.Conv2d(50, 100, 3), layers.Conv2D(100, 3), (None, None, None, 50)),
    ("LSTM", nn.LSTM(50, 100), layers.LSTM(100), (None, None, 50)),
    ("embedding", nn.Embedding(*size), layers.Embedding(*size), (None,)),
):
    theirs.build(shape)
    weights = list(ours.parameters()), [w.value for w in theirs.weights]
    spread = [f"{some[0].std():.3f}" for some in weights]
    print(f"{name:9}  std {spread[0]} and {spread[1]}", end="")
    if name != "embedding":  # which has no bias
        print("  bias zero:", [not some[-1].any() for some in weights], end="")
    print()
