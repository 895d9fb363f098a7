import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = y = np.array([[0.0]])  # the data do not pull
for name, regularizer, decay in (
    ("SGD(weight_decay=1.0)", None, 1.0),
    ("kernel_regularizer=L2(1.0)", keras.regularizers.L2(1.0), None),
    ("kernel_regularizer=L2(0.5)", keras.regularizers.L2(0.5), None),
):
    layer = keras.layers.Dense(1, use_bias=False, kernel_regularizer=regularizer)
    model = keras.Sequential([keras.Input((1,)), layer])
    layer.set_weights([np.array([[2.0]])])
    model.compile(keras.optimizers.SGD(0.1, weight_decay=decay), loss="mse")
    model.fit(x, y, verbose=0)
    print(f"{name:26}  2 -> {layer.get_weights()[0].item():.2f}")
