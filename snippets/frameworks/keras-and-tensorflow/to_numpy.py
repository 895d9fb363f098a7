# Wrong: .numpy() that worked on TensorFlow.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

layer = keras.layers.Dense(1, kernel_initializer="ones")
out = layer(np.array([[1.0, 2.0]]))  # a tensor of the backend
print(keras.ops.convert_to_numpy(out))  # right on every backend
out.numpy()  # RuntimeError: Can't call numpy() on Tensor that requires grad
