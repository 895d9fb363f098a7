# Wrong in its last two lines: the first layer returns no sequence. Before it right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.zeros((4, 10, 3))  # (B, T, D)
first = keras.layers.SimpleRNN(5, return_sequences=True)
print("input", x.shape)
second = keras.layers.SimpleRNN(6, name="second")
print(
    "every step, then the last:", tuple(first(x).shape), tuple(second(first(x)).shape)
)

first = keras.layers.SimpleRNN(5)
second(first(x))  # ValueError: expected ndim=3, found ndim=2
