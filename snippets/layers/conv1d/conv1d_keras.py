import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 18).reshape(1, 2, 9)  # (N, C_in, L)
w = np.linspace(-1, 2, 18).reshape(3, 2, 3)  # (C_out, C_in, K), as in PyTorch
b = np.array([0.5, 0.0, -0.5])

conv = keras.layers.Conv1D(3, kernel_size=3, strides=2)
conv.build((None, None, 2))
conv.set_weights([w.transpose(2, 1, 0), b])  # (K, C_in, C_out)
y = conv(x.transpose(0, 2, 1))  # (N, L, C_in) to (N, 4, C_out)
print("Conv1D", keras.ops.convert_to_numpy(y).transpose(0, 2, 1).round(4), sep="\n")
