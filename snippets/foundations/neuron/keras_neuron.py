import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = keras.ops.array([[0.5, -1.0, 2.0]])  # (B, D)
w = np.array([[0.8], [0.3], [-0.4]])  # (D, 1): a column for each neuron
b = np.array([0.6])

neuron = keras.layers.Dense(1, activation="sigmoid")  # the default is no activation
neuron.build((None, 3))
neuron.set_weights([w, b])
print("Dense(1)", keras.ops.convert_to_numpy(neuron(x)).round(4))
