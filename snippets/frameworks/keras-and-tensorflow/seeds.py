import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras

for _ in range(2):
    keras.utils.set_random_seed(0)
    numbers = keras.ops.convert_to_numpy(keras.random.normal((3,)))
    print(numbers.round(2))
