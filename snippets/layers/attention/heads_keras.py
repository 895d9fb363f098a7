import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 12).reshape(1, 3, 4)  # (B, T, D)
w_in = np.linspace(-1, 1, 48).reshape(12, 4)  # (3D, D), all as in PyTorch
b_in = np.linspace(0.5, -0.5, 12)
w_out, b_out = np.linspace(1, -1, 16).reshape(4, 4), np.linspace(0, 1, 4)

mha = keras.layers.MultiHeadAttention(num_heads=2, key_dim=2)  # key_dim: of one head
mha.build(x.shape, x.shape)
weights = []
for w, b in zip(np.split(w_in, 3), np.split(b_in, 3)):  # q, k, v
    weights += [w.T.reshape(4, 2, 2), b.reshape(2, 2)]  # (D, H, D/H), (H, D/H)
mha.set_weights([*weights, w_out.T.reshape(2, 2, 4), b_out])  # (H, D/H, D)
print("MultiHeadAttention", keras.ops.convert_to_numpy(mha(x, x)[0]).round(4), sep="\n")
