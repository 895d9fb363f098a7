import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from sklearn.datasets import load_diabetes

keras.utils.set_random_seed(0)
data = np.random.permutation(np.column_stack(load_diabetes(return_X_y=True)))
data = (data - data[:180].mean(axis=0)) / data[:180].std(axis=0)
x, y = data[:, :10], data[:, 10:]  # (N, D), (N, 1)

model = keras.Sequential(
    [keras.layers.Dense(128, activation="relu"), keras.layers.Dense(1)]
)
model.compile(keras.optimizers.Adam(3e-3), "mse")
stop = keras.callbacks.EarlyStopping(patience=100, restore_best_weights=True)
validation = (x[180:240], y[180:240])
fit = model.fit(
    x[:180],
    y[:180],
    batch_size=180,
    epochs=1000,
    validation_data=validation,
    callbacks=[stop],
    verbose=0,
)
last_epoch = fit.history["val_loss"][-1]
best_epoch = model.evaluate(*validation, verbose=0)  # the weights are restored
print(f"validation error: last epoch {last_epoch:.1f}, best epoch {best_epoch:.1f}")
