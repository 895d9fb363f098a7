import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = keras.ops.array([[1.0, 2.0, 3.0]])  # (B, D_in)
w = np.array([[0.1, -0.1], [0.2, 0.0], [0.3, 0.1]])  # (D_in, D_out): transposed
b = np.array([0.5, -0.5])

layer = keras.layers.Dense(2)  # use_bias=True is the default
layer.build((None, 3))
print("new bias ", keras.ops.convert_to_numpy(layer.bias))  # Keras starts it at zero

layer.set_weights([w, b])
print("Dense    ", keras.ops.convert_to_numpy(layer(x)).round(4))
