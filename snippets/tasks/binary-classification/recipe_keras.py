import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_breast_cancer(return_X_y=True)
y = 1 - y[:, None]  # (N, 1); 1: malignant
x, x_test, y, y_test = train_test_split(x, y, test_size=0.3, random_state=0, stratify=y)
mean, std = x.mean(0), x.std(0)  # of the training rows only
x, x_test = (x - mean) / std, (x_test - mean) / std  # (N, 30)

hidden, out = keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)
model = keras.Sequential([hidden, out])  # one logit: no activation at the end
model.compile(
    keras.optimizers.AdamW(0.01),
    loss=keras.losses.BinaryCrossentropy(from_logits=True),
    metrics=[keras.metrics.BinaryAccuracy(threshold=0)],
)
model.fit(x, y, batch_size=len(x), epochs=50, verbose=0)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"held-out accuracy {accuracy:.3f}, loss {loss:.2f}")
