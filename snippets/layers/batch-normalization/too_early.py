# Wrong and right: evaluated too early.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.random.default_rng(0).normal(5, 2, (32, 1)).astype("float32")  # (B, C)
for momentum in (0.99, 0.9):  # 0.99 is the default
    norm = keras.layers.BatchNormalization(momentum=momentum)
    for _ in range(10):
        train = norm(x, training=True)
    evaluated = norm(x)  # training=False is the default
    print(f"momentum={momentum:4}: mean {train.mean():.1f} in training,", end=" ")
    print(f"{evaluated.mean():.1f} after it, std {evaluated.std():.1f}")
