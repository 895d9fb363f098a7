import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

p = 0.2
x = np.ones(1_000_000)

layer = keras.layers.Dropout(rate=p, seed=0)  # rate is the share to drop, like p
y = keras.ops.convert_to_numpy(layer(x, training=True))

print(f"dropped   {(y == 0).mean():.2f}")
print(f"survivors {y.max():.2f}")
print(f"mean      {y.mean():.2f}")

y = keras.ops.convert_to_numpy(layer(x))  # training=False unless fit() calls it
print("predicting, unchanged:", np.array_equal(y, x))
