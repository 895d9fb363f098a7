import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported

import keras

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
x = keras.random.normal((64, 3))
history = model.fit(x, x[:, :1], epochs=5, verbose=0)
print(keras.backend.backend(), history.epoch)
