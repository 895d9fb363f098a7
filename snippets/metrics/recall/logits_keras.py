import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

logits = torch.tensor([3.0, 0.4, 0.2, -2.0])  # (N,): three above 0
y = torch.tensor([1.0, 1.0, 1.0, 0.0])

for name, answer in (("logits", logits), ("probabilities", torch.sigmoid(logits))):
    metric = keras.metrics.Recall()  # counts what is above 0.5
    metric.update_state(y, answer)
    print(f"{name:13}  recall {metric.result():.2f}")
