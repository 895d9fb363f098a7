import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.array([[0.1, 1.0], [0.2, 3.0], [0.6, 2.0]])  # (B, C)
gamma, beta = np.array([1.0, 2.0]), np.array([0.0, 5.0])
norm = keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5)  # as in PyTorch
norm.build(x.shape)
norm.set_weights([gamma, beta, np.zeros(2), np.ones(2)])

out = keras.ops.convert_to_numpy(norm(x, training=True))
print("train", out.round(4), sep="\n")
*_, mean, var = norm.get_weights()
print("running", mean.round(4), var.round(4))
print("from the variance by B", (0.9 + 0.1 * x.var(axis=0)).round(4))

var = 0.9 + 0.1 * x.var(axis=0, ddof=1)  # by B - 1, as PyTorch has it
norm.set_weights([gamma, beta, mean, var])
out = keras.ops.convert_to_numpy(norm(x))  # training=False is the default
print("eval, with PyTorch's variance", out.round(4), sep="\n")
