# Wrong in its second model: it is counted before its sizes are known.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras

model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10)])
model.build((None, 8, 8, 3))  # or start with keras.Input(shape=(8, 8, 3))
print(model.count_params())

model = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(10)])
model.count_params()  # ValueError: isn't built
