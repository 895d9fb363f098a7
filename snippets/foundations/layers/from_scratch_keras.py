import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np


class Dense(keras.layers.Layer):
    def __init__(self, d_out):
        super().__init__()
        self.d_out = d_out

    def build(self, input_shape):  # called with the first data, which tell D_in
        self.w = self.add_weight((input_shape[-1], self.d_out))
        self.b = self.add_weight((self.d_out,), initializer="zeros")

    def call(self, x):  # (..., D_in) -> (..., D_out)
        return x @ self.w + self.b


x = keras.random.normal((5, 4, 3))
ours, theirs = Dense(2), keras.layers.Dense(2)
print("weights before the first data:", len(ours.weights))
print(tuple(x.shape), "->", tuple(ours(x).shape), "=", tuple(theirs(x).shape))
print("weights after:", [tuple(w.shape) for w in ours.weights])

theirs.set_weights(ours.get_weights())
same = np.allclose(*map(keras.ops.convert_to_numpy, (ours(x), theirs(x))))
print("same as keras.layers.Dense:", same)
