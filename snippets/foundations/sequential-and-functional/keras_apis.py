import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

sequential = keras.Sequential(
    [keras.Input((3,)), keras.layers.Dense(5, "relu"), keras.layers.Dense(2)]
)

inputs = keras.Input((3,))  # a placeholder: it has a shape, and no numbers
h = keras.layers.Dense(5, "relu")(inputs)
functional = keras.Model(inputs, keras.layers.Dense(2)(h))

functional.set_weights(sequential.get_weights())
x = np.random.default_rng(0).normal(size=(4, 3)).astype("float32")
ours, theirs = (m.predict(x, verbose=0) for m in (sequential, functional))
print(f"{ours.shape} same numbers:", np.allclose(ours, theirs))
