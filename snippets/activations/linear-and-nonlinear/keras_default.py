# Wrong and right: dense without an activation.
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
    w1, _, w2, _ = model.get_weights()  # (D_in, D_out); the biases start at zero
    one = w1 @ w2
    same = np.allclose(outputs, x @ one, atol=1e-5)
    name = model.layers[0].activation.__name__
    count = model.count_params()
    print(f"{name:6}  {count} parameters, one matrix {one.shape} is the same: {same}")
