import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from keras import ops

np.random.seed(0)
x = np.random.randn(64, 3).astype("float32")  # (B, D)
t = ops.convert_to_numpy(ops.tanh(x))
print("ops.tanh         ", np.allclose(np.tanh(x), t, atol=1e-6))
s = ops.convert_to_numpy(ops.sigmoid(2 * x))
print("2 sigmoid(2x) - 1", np.allclose(2 * s - 1, t, atol=1e-6))

lstm = keras.layers.LSTM(1)
print("LSTM state:", lstm.activation.__name__)
print("LSTM gates:", lstm.recurrent_activation.__name__)
print(ops.convert_to_numpy(ops.tanh(np.array([-2.0, 0.0, 2.0]))).round(4))
