import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 12).reshape(2, 3, 2)  # (B, T, D)
w_ih = np.linspace(-1, 1, 12).reshape(6, 2)  # as in PyTorch, the rows r, z, n
w_hh = np.linspace(1, -1, 12).reshape(6, 2)
b_ih, b_hh = np.linspace(0, 1, 6), np.linspace(0.5, 0, 6)

zrn = [2, 3, 0, 1, 4, 5]  # the order of Keras: the first two blocks change places
gru = keras.layers.GRU(2)  # returns the last step only
gru.build((None, None, 2))
gru.set_weights([w_ih[zrn].T, w_hh[zrn].T, np.stack([b_ih[zrn], b_hh[zrn]])])
print("GRU", keras.ops.convert_to_numpy(gru(x)).round(4), sep="\n")
