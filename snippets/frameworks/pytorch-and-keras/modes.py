import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
x = torch.ones(1000)
ours, theirs = nn.Dropout(0.5), layers.Dropout(0.5)
calls = {
    "not said": (ours(x), theirs(x)),
    "training": (ours.train()(x), theirs(x, training=True)),
    "evaluation": (ours.eval()(x), theirs(x, training=False)),
}
for name, outs in calls.items():
    print(f"{name:10}  drops:", [bool((out == 0).any()) for out in outs])
