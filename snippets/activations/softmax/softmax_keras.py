import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
from keras import ops

logits = np.array([[2.0, 1.0, -1.0], [1001.0, 1002.0, 999.0]])  # (B, K)
e = np.exp(logits - logits.max(axis=1, keepdims=True))  # (B, K)
p = e / e.sum(axis=1, keepdims=True)  # (B, K)

for name, built_in in (
    ("ops.softmax     ", ops.softmax),
    ("layers.Softmax  ", keras.layers.Softmax()),  # axis=-1 is the default of both
):
    print(name, np.allclose(p, ops.convert_to_numpy(built_in(logits)), atol=1e-5))
log_p = ops.convert_to_numpy(ops.log_softmax(logits))
print("ops.log_softmax ", np.allclose(np.log(p), log_p, atol=1e-4))
print(p.round(4))
