import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.array([[1.0, 2.0], [3.0, 0.0], [0.0, -1.0]])  # (N, D)
y = np.array([[4.0], [2.0], [1.0]])
penalty = 0.3

layer = keras.layers.Dense(1, kernel_regularizer=keras.regularizers.L1(penalty))
model = keras.Sequential([keras.Input((2,)), layer])
layer.set_weights([np.array([[0.5], [-0.5]]), np.zeros(1)])
model.compile(keras.optimizers.SGD(0.1), loss="mse")
history = model.fit(x, y, epochs=3, verbose=0)

kernel, bias = layer.get_weights()
print(f"loss before the last step {history.history['loss'][-1]:.4f}")
print("weights", [round(w, 4) for w in kernel[:, 0].tolist()])
print(f"bias {bias.item():.4f}")
