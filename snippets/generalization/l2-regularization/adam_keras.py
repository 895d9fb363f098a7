import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

lr, decay = 0.1, 0.5
for slope in (9.0, 0.0):
    for name in ("SGD", "Adam", "AdamW"):
        w, w_keras = torch.tensor(2.0), keras.Variable(2.0)
        w.grad = torch.tensor(slope)
        getattr(torch.optim, name)([w], lr=lr, weight_decay=decay).step()

        optimizer = getattr(keras.optimizers, name)(lr, weight_decay=decay)
        optimizer.apply_gradients([(torch.tensor(slope), w_keras)])
        print(f"slope {slope}, {name:5}  PyTorch {w:.2f}", end="")
        print(f"  Keras {w_keras.value.item():.2f}")
