# Wrong: numbers of 64 bits.
import numpy as np
import torch
from torch import nn

linear = nn.Linear(3, 2)
x = torch.from_numpy(np.ones((4, 3)))  # NumPy's default: 64-bit numbers

print("x:", x.dtype, " weights:", linear.weight.dtype)
logits = linear(x.float())
print("converted:", logits.dtype, tuple(logits.shape))
linear(x)  # RuntimeError: mat1 and mat2 must have the same dtype, but got Double
