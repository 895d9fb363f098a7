import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)  # (B, D_in)
linear = nn.Linear(3, 2)
w, b = linear.weight.detach().T.numpy(), linear.bias.detach().numpy()

for activation, ours in ((None, linear(x)), ("relu", torch.relu(linear(x)))):
    dense = keras.layers.Dense(2, activation=activation)
    dense.build((None, 3))
    dense.set_weights([w, b])  # (D_in, D_out): transposed
    theirs = keras.ops.convert_to_numpy(dense(x.numpy()))
    same = np.allclose(theirs, ours.detach(), atol=1e-6)
    print(f"Dense(2, activation={activation!r}): same {same}")
