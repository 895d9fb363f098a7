import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from keras import layers

inputs = keras.Input((3,))
h = layers.Dense(4, "relu")(inputs)  # (B, 4)
s = layers.Add()([h, layers.Dense(4)(h)])  # (B, 4): a skip
both = layers.Concatenate()([h, s])  # (B, 8): two branches
model = keras.Model(inputs, layers.Dense(2)(both))

rng = np.random.default_rng(1)  # the same weights and data in both frameworks
for layer in model.layers:
    if isinstance(layer, layers.Dense):
        w = rng.normal(size=layer.kernel.shape)  # (D_in, D_out)
        layer.set_weights([w, np.zeros(w.shape[1])])
x = rng.normal(size=(2, 3)).astype("float32")  # (B, D)
print(model.predict(x, verbose=0).round(3))
