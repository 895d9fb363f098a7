import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import numpy as np
from keras import losses

y = np.array([[1.0, 2.0], [3.0, 4.0]])  # (N, D)
prediction = np.array([[1.5, 2.0], [1.0, 4.1]])  # (N, D)
# the target comes first
print(f"MSE            {losses.MeanSquaredError()(y, prediction):.4f}")
print(f"MAE            {losses.MeanAbsoluteError()(y, prediction):.4f}")
print(f"Huber          {losses.Huber()(y, prediction):.4f}")

logits = np.array([[2.0, 1.0, -1.0], [0.0, 3.0, 1.0]])  # (N, K)
labels = np.array([0, 2])  # (N,): class indices
one_hot = np.eye(3)[labels]  # (N, K)
sparse = losses.SparseCategoricalCrossentropy(from_logits=True)
categorical = losses.CategoricalCrossentropy(from_logits=True)
print(f"sparse CE      {sparse(labels, logits):.4f}")
print(f"categorical CE {categorical(one_hot, logits):.4f}")

z = np.array([[2.0], [-1.0]])  # (N, 1)
t = np.array([[1.0], [0.0]])
print(f"BCE            {losses.BinaryCrossentropy(from_logits=True)(t, z):.4f}")

# a mean over D first, then a sum over N: not PyTorch's sum
print(f"MSE, summed    {losses.MeanSquaredError(reduction='sum')(y, prediction):.4f}")
