# Wrong and right: logits where Keras expects probabilities.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import numpy as np
from keras import losses, ops

logits = np.array([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])  # (N, K)
labels = np.array([0, 2])  # (N,)
from_logits = losses.SparseCategoricalCrossentropy(from_logits=True)
default = losses.SparseCategoricalCrossentropy()  # expects probabilities
print(f"from_logits=True, logits    {from_logits(labels, logits):.3f}")
print(f"default, probabilities      {default(labels, ops.softmax(logits)):.3f}")
print(f"default, logits: wrong      {default(labels, logits):.3f}")

z = np.array([[2.0], [-1.0]])  # (N, 1): logits
y = np.array([[1.0], [0.0]])  # (N, 1): targets
loss = losses.BinaryCrossentropy(from_logits=True)
print(f"target, logit               {loss(y, z):.3f}")
print(f"logit, target: wrong        {loss(z, y):.3f}")
