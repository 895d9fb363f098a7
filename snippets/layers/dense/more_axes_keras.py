import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.random.default_rng(0).normal(size=(5, 4, 3))  # (B, T, D)
dense = keras.layers.Dense(2)
print("Dense                  ", tuple(dense(x).shape), dense.count_params())

wrapped = keras.layers.TimeDistributed(keras.layers.Dense(2))
print("TimeDistributed(Dense) ", tuple(wrapped(x).shape), wrapped.count_params())

wrapped.set_weights(dense.get_weights())
gap = keras.ops.max(keras.ops.abs(wrapped(x) - dense(x)))
print(f"largest difference: {gap:.4f}")
