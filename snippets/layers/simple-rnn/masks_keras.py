import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.randn(1, 3, 2).astype("float32")  # (B, T, D)
rnn = keras.layers.SimpleRNN(4, bias_initializer="ones", return_sequences=True)
right = rnn(x)[0, -1].detach()  # (H,): what it gives alone
print("state", tuple(right.shape))
for name, where in (("behind", (0, 2)), ("before", (2, 0))):
    padded = np.pad(x, ((0, 0), where, (0, 0)))  # (B, 5, D)
    masked = keras.layers.Masking(0.0)(padded)  # a mask goes along with the numbers
    for kind, h in (("plain ", rnn(padded)), ("masked", rnn(masked))):
        right_at = [np.allclose(step, right, atol=1e-6) for step in h[0].detach()]
        print(f"zeros {name}, {kind}: right at each step {right_at}")
