# Wrong in its last line: the data are float64, the layer is float32.
import numpy as np
import torch
from torch import nn

x = torch.from_numpy(np.ones((8, 3)))  # NumPy makes float64
layer = nn.Linear(3, 2)  # float32
out = layer(x.float())  # right: bring the data to the type of the layer
print(tuple(x.shape), x.dtype, "to", tuple(out.shape), out.dtype)

layer(x)  # RuntimeError: must have the same dtype, but got Double and Float
