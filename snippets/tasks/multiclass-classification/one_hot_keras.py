# Wrong in its last line: class numbers where one-hot rows belong.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import numpy as np
from keras import losses

logits = np.array([[2.0, 0.0, 1.0], [0.0, 3.0, 0.0]])  # (N, K)
y = np.array([0, 1])  # (N,): numbers of classes
numbers = losses.SparseCategoricalCrossentropy(from_logits=True)
one_hot = losses.CategoricalCrossentropy(from_logits=True)
print(f"SparseCategoricalCrossentropy, numbers  {numbers(y, logits):.4f}")
print(f"CategoricalCrossentropy, one-hot        {one_hot(np.eye(3)[y], logits):.4f}")
one_hot(y, logits)  # ValueError: must have the same shape
