# Wrong and right: Keras takes probabilities unless told otherwise.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

logits = torch.tensor([[0.1], [-0.1]])  # (N, 1): hardly sure of either
y = torch.tensor([[1.0], [0.0]])
for from_logits in (False, True):
    loss = keras.losses.BinaryCrossentropy(from_logits=from_logits, reduction=None)
    each = [round(value, 3) for value in loss(y, logits).tolist()]
    print(f"from_logits={from_logits!s:5}  losses {each}")
