import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = keras.ops.array([[2.0, 1.0], [-1.0, 3.0]])  # (B, D)
w1 = np.array([[0.5, 0.1, -0.3], [-0.2, 0.4, 0.6]])  # (D, H): transposed
b1 = np.array([0.1, 0.0, -0.1])  # (H,)
w2 = np.array([[1.0], [-1.0], [2.0]])  # (H, K): transposed
b2 = np.array([0.3])  # (K,)

model = keras.Sequential(
    [
        keras.Input(shape=(2,)),
        keras.layers.Dense(3, activation="relu"),  # the bend is inside the layer
        keras.layers.Dense(1),  # no activation: any number may come out
    ]
)
model.set_weights([w1, b1, w2, b2])
print("Keras", keras.ops.convert_to_numpy(model(x)).squeeze(1).round(4))
