import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.randn(5, 4).astype("float32")  # (B, D_in)
for activation in (None, "relu"):  # None is the default
    model = keras.Sequential(
        [keras.layers.Dense(8, activation=activation), keras.layers.Dense(3)]
    )
    outputs = keras.ops.convert_to_numpy(model(x))
    w1, b1, w2, b2 = model.get_weights()  # (D_in, D_out): x stands on the left
    one = x @ (w1 @ w2) + (b1 @ w2 + b2)
    name = model.layers[0].activation.__name__
    print(f"{name:6}  collapses: {np.allclose(outputs, one, atol=1e-5)}")
