import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = (torch.tensor(a, dtype=torch.float32) for a in load_diabetes(return_X_y=True))
x, x_test, y, y_test = train_test_split(x, y, test_size=0.25, random_state=0)
x_mean, x_std, y_mean, y_std = (
    x.mean(0),
    x.std(0),
    y.mean(),
    y.std(),
)  # training rows only
x, x_test = (x - x_mean) / x_std, (x_test - x_mean) / x_std  # (N, 10)

model = keras.Sequential(
    [keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)]
)
model.compile(keras.optimizers.AdamW(0.01, weight_decay=1.0), loss="mse")
model.fit(x, (y - y_mean) / y_std, batch_size=len(x), epochs=100, verbose=0)

prediction = torch.tensor(model.predict(x_test, verbose=0)).squeeze(1) * y_std + y_mean
mae = (prediction - y_test).abs().mean()
print("held-out MAE below 50:", bool(mae < 50))
