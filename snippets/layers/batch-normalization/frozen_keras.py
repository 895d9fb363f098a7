import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.random.default_rng(0).normal(5, 2, (16, 1))  # (B, C)
print(f"mean of the input {x.mean():.2f}")
for trainable in (True, False):
    norm = keras.layers.BatchNormalization(trainable=trainable)
    out = keras.ops.convert_to_numpy(norm(x, training=True))
    moves = bool(keras.ops.convert_to_numpy(norm.moving_mean).any())
    print(f"trainable={trainable!s:5}  of the output {out.mean():.2f}  moves: {moves}")
