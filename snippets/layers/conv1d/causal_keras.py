import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
x = rng.normal(size=(1, 20, 1))  # (N, L, C)
changed = x.copy()
changed[0, 10, 0] = rng.normal()  # only step 10 is another

print("x      ", x.shape)
for padding in ("same", "causal"):
    conv = keras.layers.Conv1D(1, kernel_size=5, padding=padding)
    different = keras.ops.convert_to_numpy(conv(x) != conv(changed))  # (N, L, C)
    steps = different.any(axis=(0, 2)).nonzero()[0]
    print(f"{padding:6}  {different.shape}, steps that changed:", steps)
