# Wrong in its first metric: "accuracy" compares the largest output alone.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

y = np.array([[1.0, 1.0, 0.0], [1.0, 1.0, 0.0], [0.0, 1.0, 1.0]])  # (N, K)
logits = np.array([[3.0, 1.0, -2.0], [1.0, 3.0, -2.0], [-2.0, -2.0, 3.0]])
identity = keras.Input((3,))
model = keras.Model(identity, identity)  # a model that answers with these logits
for metric in ("accuracy", keras.metrics.BinaryAccuracy(threshold=0)):
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(loss=loss, metrics=[metric])
    name = metric if isinstance(metric, str) else metric.name
    print(f"{name:15}  {model.evaluate(logits, y, verbose=0)[1]:.2f}")
