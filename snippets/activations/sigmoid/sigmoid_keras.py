import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from keras import ops

keras.utils.set_random_seed(0)
x = np.random.randn(64, 3).astype("float32")  # (B, D)
s = ops.convert_to_numpy(ops.sigmoid(x))
print("ops.sigmoid  ", s.shape, np.allclose(1 / (1 + np.exp(-x)), s, atol=1e-6))

dense = keras.layers.Dense(1, activation="sigmoid")  # the layer applies it itself
p = ops.convert_to_numpy(dense(x))  # (B, 1)
z = x @ ops.convert_to_numpy(dense.kernel)  # (B, 1); the bias starts at zero
print("Dense        ", p.shape, np.allclose(1 / (1 + np.exp(-z)), p, atol=1e-6))
print(ops.convert_to_numpy(ops.sigmoid(np.array([-2.0, 0.0, 2.0]))).round(4))
