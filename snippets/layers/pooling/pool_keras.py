import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.array([[3.0, 1, 0, 2, 8], [0, 7, 1, 5, 0], [2, 2, 9, 1, 4]])
x = x.reshape(1, 3, 5, 1)  # (N, H, W, C)

for layer in (keras.layers.MaxPooling2D, keras.layers.AveragePooling2D):
    y = layer(pool_size=(2, 3), strides=(1, 2))(x)  # (1, 2, 2, 1)
    print(f"{layer.__name__:16}", keras.ops.convert_to_numpy(y).ravel().round(4))
