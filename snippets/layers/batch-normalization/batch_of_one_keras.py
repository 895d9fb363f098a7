import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

norm = keras.layers.BatchNormalization(beta_initializer="ones")
for value in (3.0, -700.0):
    x = np.full((1, 2), value)  # (B, C)
    print(f"{value:6}", keras.ops.convert_to_numpy(norm(x, training=True)))
