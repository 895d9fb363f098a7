import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras

keras.utils.set_random_seed(0)
layer = keras.layers.Dense(50)  # H
layer.build((None, 100))  # D
w, b = layer.get_weights()
print(f"weights from {w.min():+.3f} to {w.max():+.3f}")
print(f"biases  from {b.min():+.3f} to {b.max():+.3f}")
print(f"sqrt(6 / (D + H)) = {(6 / (100 + 50)) ** 0.5:.3f}")
