# Wrong and right: a penalty that a loop of one's own forgets.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np
import torch

x = y = torch.tensor([[0.0]])  # the data do not pull
for added in (False, True):
    layer = keras.layers.Dense(
        1, use_bias=False, kernel_regularizer=keras.regularizers.L2(1.0)
    )
    model = keras.Sequential([keras.Input((1,)), layer])
    layer.set_weights([np.array([[2.0]])])
    loss = torch.nn.functional.mse_loss(model(x), y)
    if added:
        loss = loss + sum(model.losses)  # the penalties, which fit() would have added
    loss.backward()
    torch.optim.SGD([layer.kernel.value], lr=0.1).step()
    print(f"model.losses added: {added!s:5}  2 -> {layer.get_weights()[0].item():.2f}")
