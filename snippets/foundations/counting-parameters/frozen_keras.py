import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras

model = keras.Sequential(
    [
        keras.Input(shape=(64,)),
        keras.layers.Dense(32),
        keras.layers.ReLU(),
        keras.layers.Dense(10),
    ]
)
model.layers[0].trainable = False
print("all      ", model.count_params())
print("trainable", sum(w.numpy().size for w in model.trainable_weights))
