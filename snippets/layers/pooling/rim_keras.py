import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.array([[[10.0], [20.0], [60.0], [20.0]]])  # (N, L, C)
for strides in (1, 2):
    pool = keras.layers.AveragePooling1D(3, strides=strides, padding="same")
    print(f"strides={strides}", keras.ops.convert_to_numpy(pool(x)).ravel().round(2))
