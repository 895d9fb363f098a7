# Wrong and right: weights behind a flatten.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Sequential, layers
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 3, 4, 4)  # (N, C, H, W)
ours = nn.Sequential(nn.Flatten(), nn.Linear(48, 5))
w, b = ours[1].weight.detach(), ours[1].bias.detach()  # (5, CHW)

theirs = Sequential([layers.Flatten(), layers.Dense(5)])
theirs.build((None, 4, 4, 3))
by_pixel = w.reshape(5, 3, 4, 4).permute(0, 2, 3, 1).reshape(5, 48)  # (5, HWC)
for name, kernel in {"transposed": w.T, "reordered": by_pixel.T}.items():
    theirs.set_weights([kernel, b])
    same = torch.allclose(ours(x), theirs(x.movedim(1, -1)), atol=1e-5)
    print(f"{name:10} same: {same}")
