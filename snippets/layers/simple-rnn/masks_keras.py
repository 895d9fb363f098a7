import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

keras.utils.set_random_seed(0)
x = np.random.randn(1, 3, 2).astype("float32")  # (B, T, D)
rnn = keras.layers.SimpleRNN(4, bias_initializer="ones", return_sequences=True)
right = rnn(x)[:, -1].detach()  # (B, H)
for name, where in (("behind", (0, 2)), ("before", (2, 0))):
    padded = np.pad(x, ((0, 0), where, (0, 0)))  # (B, 5, D)
    masked = keras.layers.Masking(0.0)(padded)  # a mask goes along with the numbers
    out, plain = rnn(masked).detach(), rnn(padded).detach()
    print(f"zeros {name}: plain", np.allclose(plain[:, -1], right, atol=1e-6), end=", ")
    print("masked", np.allclose(out[:, -1], right, atol=1e-6))
    repeats = [np.allclose(out[0, t], out[0, t - 1]) for t in range(1, 5)]
    print("  step 1, 2, 3, 4 repeats the one before:", repeats)
