import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 6).reshape(2, 3)  # (B, D)
w = np.linspace(1, -2, 6).reshape(2, 3)  # (H, D), as in PyTorch
b = np.array([0.5, -0.5])

for activation in (None, "relu"):  # None is the default
    layer = keras.layers.Dense(2, activation=activation)  # H; D is found at the build
    layer.build((None, 3))
    layer.set_weights([w.T, b])  # (D, H): transposed
    print(f"activation={activation}")
    print(keras.ops.convert_to_numpy(layer(x)).round(4))
