# Wrong where the threshold is None, the default. With 0.5 it is right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

y = torch.tensor([[1.0], [0.0], [0.0], [0.0]])  # (N, 1)
p = torch.tensor([[0.9], [0.1], [0.2], [0.05]])  # (N, 1): all four are right
for threshold in (None, 0.5):  # None: the largest of each row is yes
    metric = keras.metrics.F1Score(threshold=threshold)
    metric.update_state(y, p)
    print(f"one output,   threshold {threshold!s:4}  F1 {metric.result()[0]:.2f}")

y = torch.tensor([[1.0, 1.0], [0.0, 0.0], [0.0, 1.0]])  # (N, K): K labels
p = torch.tensor([[0.8, 0.9], [0.3, 0.2], [0.1, 0.7]])  # all six are right
for threshold in (None, 0.5):
    metric = keras.metrics.F1Score(average="macro", threshold=threshold)
    metric.update_state(y, p)
    print(f"two labels,   threshold {threshold!s:4}  F1 {metric.result():.2f}")
