# Wrong: the backend set too late.
import os

os.environ["KERAS_BACKEND"] = "torch"

import keras

os.environ["KERAS_BACKEND"] = "jax"  # too late
print(keras.backend.backend())
