import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 12).reshape(2, 3, 2)  # (B, T, D)
w = np.linspace(0, 1, 8).reshape(4, 2)  # (longest, D)

position = keras.layers.Embedding(4, 2)
position.build()
position.set_weights([w])
out = x + keras.ops.convert_to_numpy(position(np.arange(x.shape[1])))
print("Embedding", out[1].round(4), sep="\n")
