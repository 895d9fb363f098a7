import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_diabetes(return_X_y=True)
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0)
mean, std, y_mean, y_std = x.mean(0), x.std(0), y.mean(), y.std()  # training rows only
x, x_val, x_test = ((part - mean) / std for part in (x, x_val, x_test))  # (N, 10)
y, y_val = (y - y_mean) / y_std, (y_val - y_mean) / y_std  # (N,): scaled too

hidden, out = keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)
model = keras.Sequential([hidden, out])  # Dense(1) has no activation
model.compile(keras.optimizers.AdamW(0.01), loss="mse")
keep_best = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
data = {"validation_data": (x_val, y_val), "callbacks": [keep_best]}
model.fit(x, y, batch_size=32, epochs=30, verbose=0, **data)

prediction = model.predict(x_test, verbose=0)[:, 0] * y_std + y_mean  # (N,)
print(f"test MAE         {abs(prediction - y_test).mean():.1f}")
print(f"always the mean  {abs(y_mean - y_test).mean():.1f}")
