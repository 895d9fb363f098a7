import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 12).reshape(2, 3, 2)  # (B, T, D)
w_ih = np.linspace(-1, 1, 16).reshape(8, 2)  # as in PyTorch, the rows i, f, g, o
w_hh = np.linspace(1, -1, 16).reshape(8, 2)
b_ih, b_hh = np.linspace(0, 1, 8), np.linspace(0.5, 0, 8)

lstm = keras.layers.LSTM(2)  # time on axis 1, always; returns the last step only
lstm.build((None, None, 2))
print("new bias", keras.ops.convert_to_numpy(lstm.cell.bias))  # the forget gate: 1

lstm.set_weights([w_ih.T, w_hh.T, b_ih + b_hh])  # transposed; one bias
print("LSTM", keras.ops.convert_to_numpy(lstm(x)).round(4), sep="\n")
