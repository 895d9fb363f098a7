import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

table = np.linspace(-1, 1, 8).reshape(4, 2)  # (V, D): as in PyTorch
ids = np.array([[2, 0, 2], [1, 1, 0]])  # (B, T)

embedding = keras.layers.Embedding(4, 2)
embedding.build((None, None))
embedding.set_weights([table])  # not transposed
print("Embedding", keras.ops.convert_to_numpy(embedding(ids)).round(4), sep="\n")
