# Wrong and right: the wrong axis in Keras.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras

for axis in (-1, 1):  # -1 is the default
    norm = keras.layers.BatchNormalization(axis=axis)
    norm.build((None, 3, None, 32))  # (N, C, H, W): channels first
    print(f"axis={axis:2}: gamma {tuple(norm.gamma.shape)}")
