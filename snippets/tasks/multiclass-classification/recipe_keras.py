import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)  # (N, 64), (N,): the number of the class
x = x / 16  # known to lie in 0..16
x, x_test, y, y_test = train_test_split(x, y, test_size=0.3, random_state=0, stratify=y)

hidden, out = keras.layers.Dense(64, activation="relu"), keras.layers.Dense(10)
model = keras.Sequential([hidden, out])  # ten logits: no activation at the end
model.compile(
    keras.optimizers.AdamW(0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(x, y, batch_size=len(x), epochs=100, verbose=0)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"held-out accuracy {accuracy:.1%}, loss {loss:.2f}")
