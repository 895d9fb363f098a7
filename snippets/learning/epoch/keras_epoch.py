import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(3)])
model.compile(loss="mse")
x = np.ones((100, 3))  # (N, D), to be learned by heart

model.fit(x, x, batch_size=20, epochs=2, verbose=0)
print("2 epochs:", int(model.optimizer.iterations), "steps")

model.fit(x, x, epochs=2, steps_per_epoch=1, verbose=0)
print("2 more of 1 step each:", int(model.optimizer.iterations), "steps")
