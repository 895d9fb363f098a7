import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 4, 6, 6)  # (N, C, H, W)
new = nn.Conv2d(4, 8, kernel_size=3, groups=4)  # two filters for each channel
old = keras.layers.DepthwiseConv2D(kernel_size=3, depth_multiplier=2)
old.build((None, None, None, 4))
print("nn.Conv2d", tuple(new.weight.shape), " Keras", tuple(old.kernel.shape))

w = new.weight.detach().reshape(4, 2, 3, 3).permute(2, 3, 0, 1)  # (K, K, C, filters)
old.set_weights([w.numpy(), new.bias.detach().numpy()])
y = old(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
print(f"off by {(new(x) - y).abs().max():.4f} in {tuple(y.shape)}")
