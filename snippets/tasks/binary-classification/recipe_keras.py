import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
x, y = load_breast_cancer(return_X_y=True)
y = 1 - y[:, None]  # (N, 1); 1: malignant
x, x_test, y, y_test = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)
x, x_val, y, y_val = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)
mean, std = x.mean(0), x.std(0)  # of the training rows only
x, x_val, x_test = ((part - mean) / std for part in (x, x_val, x_test))  # (N, 30)

hidden, out = keras.layers.Dense(16, activation="relu"), keras.layers.Dense(1)
model = keras.Sequential([hidden, out])  # one logit: no activation at the end
metrics = [
    keras.metrics.BinaryAccuracy(threshold=0),
    keras.metrics.Recall(thresholds=0),
]
loss = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.AdamW(), loss=loss, metrics=metrics)
keep_best = keras.callbacks.EarlyStopping(patience=5, restore_best_weights=True)
data = {"validation_data": (x_val, y_val), "callbacks": [keep_best]}
model.fit(x, y, batch_size=32, epochs=50, verbose=0, **data)
_, accuracy, recall = model.evaluate(x_test, y_test, verbose=0)
print(f"test accuracy {accuracy:.2f}")
print(f"test recall   {recall:.2f}")
