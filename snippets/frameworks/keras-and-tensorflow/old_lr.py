# Wrong: code written for Keras 2.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras

optimizer = keras.optimizers.Adam(learning_rate=0.5)
print(optimizer.learning_rate.value.item())
keras.optimizers.Adam(lr=0.5)  # ValueError: Argument(s) not recognized: {'lr': 0.5}
