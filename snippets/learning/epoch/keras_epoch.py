import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
x, y = np.ones((100, 3)), np.ones((100, 1))  # N = 100

model.fit(x, y, batch_size=32, epochs=2, verbose=0)
print("2 epochs:", int(model.optimizer.iterations), "steps")

model.fit(x, y, batch_size=32, epochs=2, steps_per_epoch=1, verbose=0)
print("2 more of 1 step each:", int(model.optimizer.iterations), "steps")
