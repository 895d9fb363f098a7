import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.array([1, 2, 3, 4, 5, 6], dtype="float32").reshape(1, 6, 1)  # (N, L, C)
conv = keras.layers.Conv1D(1, kernel_size=4, padding="same", kernel_initializer="ones")
print("padding=same ", keras.ops.convert_to_numpy(conv(x)).ravel())
