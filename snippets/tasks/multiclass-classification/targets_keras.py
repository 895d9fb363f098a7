import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])  # (N, K)
y = torch.tensor([0, 2])  # (N,)
one_hot = keras.ops.one_hot(y, 3)  # (N, K)
p = keras.ops.softmax(logits)

sparse = keras.losses.SparseCategoricalCrossentropy
categorical = keras.losses.CategoricalCrossentropy
print(f"sparse, logits              {sparse(from_logits=True)(y, logits):.4f}")
print(
    f"categorical, logits         {categorical(from_logits=True)(one_hot, logits):.4f}"
)
print(f"categorical, probabilities  {categorical()(one_hot, p):.4f}")
