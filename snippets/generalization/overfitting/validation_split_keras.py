# Wrong in its first line of output: the rows are sorted by class. The second is right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from sklearn.datasets import load_iris

x, y = load_iris(return_X_y=True)  # 50 of class 0, 50 of class 1, 50 of class 2
shuffled = np.random.default_rng(0).permutation(150)
for name, rows in (("sorted", np.arange(150)), ("shuffled", shuffled)):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.layers.Dense(3, activation="softmax")])
    optimizer = keras.optimizers.Adam(0.1)
    loss = "sparse_categorical_crossentropy"
    model.compile(optimizer, loss, metrics=["accuracy"])
    fit = model.fit(x[rows], y[rows], epochs=20, validation_split=1 / 3, verbose=0)
    accuracy = fit.history["val_accuracy"][-1]
    print(f"{name:8} validation accuracy {accuracy:.0%}")
