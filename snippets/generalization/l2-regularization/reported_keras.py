import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x, y = np.array([[1.0], [2.0]]), np.array([[4.0], [7.0]])
layer = keras.layers.Dense(
    1, use_bias=False, kernel_regularizer=keras.regularizers.L2(0.1)
)
model = keras.Sequential([keras.Input((1,)), layer])
layer.set_weights([np.array([[3.0]])])
model.compile(loss="mse", metrics=["mse"])
loss, mse = model.evaluate(x, y, verbose=0)
print(f"loss {loss:.1f}, mean squared error {mse:.1f}")
