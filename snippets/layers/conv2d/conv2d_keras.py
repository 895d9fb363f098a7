import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

x = np.linspace(-1, 1, 60).reshape(1, 2, 5, 6)  # (N, C_in, H, W), as in PyTorch
w = np.linspace(-1, 2, 36).reshape(2, 2, 3, 3)  # (C_out, C_in, K, K), as in PyTorch
b = np.array([0.5, -0.5])

conv = keras.layers.Conv2D(2, kernel_size=3, strides=2)
conv.build((None, None, None, 2))
conv.set_weights([w.transpose(2, 3, 1, 0), b])  # (K, K, C_in, C_out)
rim = keras.layers.ZeroPadding2D(1)
y = conv(rim(x.transpose(0, 2, 3, 1)))  # (N, H, W, C_in) to (N, H_out, W_out, C_out)
print("Conv2D", keras.ops.convert_to_numpy(y).transpose(0, 3, 1, 2).round(4), sep="\n")
