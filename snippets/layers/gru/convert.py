# Wrong in its first copy, as for an LSTM; the second is right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 10, 3)  # (B, T, D)
gru = nn.GRU(3, 5, batch_first=True)
right = gru(x)[1][0].detach().numpy()  # (B, H)
w_ih, w_hh, b_ih, b_hh = (p.detach().numpy() for p in gru.parameters())

layer = keras.layers.GRU(5)
layer.build((None, None, 3))
rzn, zrn = np.arange(15), np.r_[5:10, 0:5, 10:15]
for name, rows in (("as for an LSTM", rzn), ("r and z swapped", zrn)):
    layer.set_weights([w_ih[rows].T, w_hh[rows].T, np.stack([b_ih[rows], b_hh[rows]])])
    out = keras.ops.convert_to_numpy(layer(x))
    print(f"{name:15}  same: {np.allclose(out, right, atol=1e-5)!s:5}", end="  ")
    print(f"off by up to {np.abs(out - right).max():.1f}")
