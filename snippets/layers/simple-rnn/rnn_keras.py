import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 12).reshape(2, 3, 2)  # (B, T, D)
w_ih = np.linspace(-1, 1, 4).reshape(2, 2)  # as in PyTorch
w_hh = np.linspace(1, -0.5, 4).reshape(2, 2)
b_ih, b_hh = np.array([0.1, 0.2]), np.array([0.3, -0.4])

rnn = keras.layers.SimpleRNN(2)  # returns the last step only
rnn.build((None, None, 2))
rnn.set_weights([w_ih.T, w_hh.T, b_ih + b_hh])  # transposed; one bias
print("SimpleRNN", keras.ops.convert_to_numpy(rnn(x)).round(4), sep="\n")
