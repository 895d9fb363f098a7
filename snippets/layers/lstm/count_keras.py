import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras

lstm = keras.layers.LSTM(20)
lstm.build((None, None, 10))
for weight in lstm.weights:
    print(f"{weight.name:16} {tuple(weight.shape)!s:8} {weight.numpy().size:5}")
print("all", lstm.count_params())
