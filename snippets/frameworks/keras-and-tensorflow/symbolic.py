# Wrong: a function of the backend in a Keras model.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

x = keras.Input((3,))
print("keras.ops.exp:", keras.ops.exp(x).shape)
torch.exp(x)  # TypeError: must be Tensor, not KerasTensor
