import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras.losses import CategoricalCrossentropy, SparseCategoricalCrossentropy

logits = torch.tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])  # (N, K)
y = torch.tensor([0, 2])  # (N,)
one_hot = torch.eye(3)[y]  # (N, K)
p = torch.softmax(logits, dim=1)

sparse = SparseCategoricalCrossentropy(from_logits=True)(y, logits)
one = CategoricalCrossentropy(from_logits=True)(one_hot, logits)
print(f"sparse, logits              {sparse:.4f}")
print(f"categorical, logits         {one:.4f}")
print(f"sparse, probabilities       {SparseCategoricalCrossentropy()(y, p):.4f}")
print(f"categorical, probabilities  {CategoricalCrossentropy()(one_hot, p):.4f}")
