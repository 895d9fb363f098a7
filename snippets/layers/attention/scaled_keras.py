import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

q = np.linspace(-1, 1, 6).reshape(1, 2, 3)  # (B, T, D)
k = np.linspace(2, -1, 12).reshape(1, 4, 3)  # (B, S, D)
v = np.linspace(0, 1, 8).reshape(1, 4, 2)  # (B, S, values)

plain = keras.layers.Attention()([q, v, k])  # in this order: the value before the key
print("layers.Attention", keras.ops.convert_to_numpy(plain[0]).round(4), sep="\n")
scaled = keras.layers.Attention()([q / 3**0.5, v, k])  # it does not divide by itself
print("and scaled", keras.ops.convert_to_numpy(scaled[0]).round(4), sep="\n")
