import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

layers = keras.layers
ids, padded = np.array([[1, 2]]), np.array([[1, 2, 0, 0]])  # (B, T)
embedding = layers.Embedding(5, 3, mask_zero=True)
right = keras.ops.mean(embedding(ids), axis=1)  # (B, D)
hidden = embedding(padded)  # (B, T, D), and a mask goes with it
print("mask", embedding.compute_mask(padded).tolist())
print("table", tuple(embedding.embeddings.shape))

mean = layers.GlobalAveragePooling1D()(hidden)
print("average over the mask:", np.allclose(mean.detach(), right.detach()))
layers.Flatten()(hidden)  # UserWarning: will therefore destroy the mask
