import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
images, y = load_digits(return_X_y=True)
rows = images.reshape(len(y), 8, 8) / 16  # (N, T, 8): one row at each step,
x = np.concatenate([rows, np.broadcast_to(np.eye(8), rows.shape)], axis=2)  # its number
steps = keras.Input((8, 16))  # (T, D)
conv = layers.Conv1D(32, 3, activation="relu")(steps)
conv = layers.Conv1D(32, 3, activation="relu")(conv)
wide = layers.Dense(32)(steps)
block = layers.LayerNormalization()(wide + layers.MultiHeadAttention(4, 8)(wide, wide))
hidden = layers.Dense(64, activation="relu")(block)
block = layers.LayerNormalization()(block + layers.Dense(32)(hidden))
for name, out in {
    "RNN": layers.SimpleRNN(32)(steps),  # each of the three returns its last state
    "LSTM": layers.LSTM(32)(steps),
    "GRU": layers.GRU(32)(steps),
    "Conv1D": layers.GlobalAveragePooling1D()(conv),
    "transformer": layers.GlobalAveragePooling1D()(block),
}.items():
    model = keras.Model(steps, layers.Dense(10)(out))
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(0.02), loss=loss, metrics=["accuracy"])
    model.fit(x[:1400], y[:1400], batch_size=100, epochs=8, verbose=0)
    accuracy = model.evaluate(x[1400:], y[1400:], verbose=0)[1]
    print(f"{name:11}  {model.count_params():5,} parameters  accuracy {accuracy:.2f}")
