import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
from torch import nn

ours = nn.Linear(3, 4).to("cpu")  # PyTorch moves nothing by itself
with keras.device("cpu"):  # without it Keras takes a GPU if there is one
    theirs = keras.layers.Dense(4)
    theirs.build((None, 3))
for weight in (ours.weight, theirs.kernel.value):
    print(f"device  {tuple(weight.shape)} on {weight.device}")
