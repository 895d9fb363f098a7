import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.ones((100, 1000))  # (B, D)
inputs = keras.Input((None,))
plain = keras.Model(inputs, keras.layers.Dropout(0.5)(inputs))
built = keras.Model(inputs, keras.layers.Dropout(0.5)(inputs, training=True))

for name, y in (
    ("built with training=True, predict(x)", built.predict(x, verbose=0)),
    ("built with training=True, model(x)", built(x)),
    ("plain, model(x, training=True)", plain(x, training=True)),
):
    zeros = keras.ops.convert_to_numpy(y) == 0
    print(f"{name:36} drops {zeros.mean():.0%} of {zeros.size:,}")
