import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import numpy as np
from keras import activations, layers, ops

np.random.seed(0)
x = np.random.randn(64, 5).astype("float32")  # (B, D)
by_hand = np.where(x > 0, x, 0)  # (B, D)
for name, relu in (("ops.relu   ", ops.relu), ("layers.ReLU", layers.ReLU())):
    print(name, np.array_equal(by_hand, ops.convert_to_numpy(relu(x))))

below = np.array([-2.0])
for name, activation in (
    ("layers.LeakyReLU ", layers.LeakyReLU()),  # slope 0.3 below zero
    ("ops.leaky_relu   ", ops.leaky_relu),  # slope 0.2
    ("activations.gelu ", activations.gelu),  # exact
    ("ops.gelu         ", ops.gelu),  # approximate=True
    ("ops.silu         ", ops.silu),
):
    print(name, ops.convert_to_numpy(activation(below)).round(4))
