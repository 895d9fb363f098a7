import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

embedding = keras.layers.Embedding(4, 1)
embedding.build((None, None))
embedding.set_weights([10 * np.arange(4.0)[:, None]])
for number in (1, 1.7, -1):
    print(f"{number:4} gives {embedding(np.array([number])).item():.0f}")
