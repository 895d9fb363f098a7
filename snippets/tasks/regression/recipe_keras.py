import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_diabetes
from sklearn.metrics import mean_absolute_error
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
x, x_test, y, y_test = train_test_split(x, y, random_state=0)  # a quarter to test
mean, std, y_mean, y_std = x.mean(0), x.std(0), y.mean(), y.std()  # training rows only
x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 10)

hidden, out = keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)
model = keras.Sequential([hidden, out])  # Dense(1) has no activation
model.compile(keras.optimizers.AdamW(0.01, weight_decay=1.0), loss="mse")
model.fit(x, (y - y_mean) / y_std, batch_size=len(x), epochs=100, verbose=0)

prediction = model.predict(x_test, verbose=0)[:, 0] * y_std + y_mean  # (N,)
print(f"held-out MAE {mean_absolute_error(y_test, prediction):.1f}")
