import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)  # (N, 64), (N,): class numbers
x = x / 16  # known to lie in 0..16
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)

hidden, out = keras.layers.Dense(64, activation="relu"), keras.layers.Dense(10)
model = keras.Sequential([hidden, out])  # ten logits: no activation at the end
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.AdamW(0.01), loss=loss, metrics=["accuracy"])
keep_best = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
data = {"validation_data": (x_val, y_val), "callbacks": [keep_best]}
model.fit(x, y, batch_size=64, epochs=30, verbose=0, **data)
for name, rows, truth in (("validation", x_val, y_val), ("test", x_test, y_test)):
    print(f"{name:10}  accuracy {model.evaluate(rows, truth, verbose=0)[1]:.0%}")
