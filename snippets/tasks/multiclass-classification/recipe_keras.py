import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)
images, labels = load_digits(return_X_y=True)
x = torch.tensor(images / 16, dtype=torch.float32)  # (N, 64)
y = torch.tensor(labels)  # (N,): the number of the class
x, x_test, y, y_test = train_test_split(x, y, test_size=0.3, random_state=0, stratify=y)

model = keras.Sequential(
    [keras.layers.Dense(64, activation="relu"), keras.layers.Dense(10)]
)
model.compile(
    keras.optimizers.AdamW(0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(x, y, batch_size=len(x), epochs=100, verbose=0)
loss, accuracy = model.evaluate(x_test, y_test, verbose=0)
print(f"held-out accuracy {accuracy:.0%}")
