import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import optimizers
from torch import nn

w = nn.Parameter()  # no numbers in it: only the defaults are read
for name, pairs in {
    "SGD": {"lr": "learning_rate"},
    "RMSprop": {"lr": "learning_rate", "alpha": "rho", "eps": "epsilon"},
    "Adam": {"lr": "learning_rate", "eps": "epsilon"},
    "AdamW": {"weight_decay": "weight_decay"},
}.items():
    ours = getattr(torch.optim, name)([w]).defaults
    theirs = getattr(optimizers, name)().get_config()
    for ours_name, theirs_name in pairs.items():
        value = round(theirs[theirs_name], 9)  # Keras keeps it in 32 bits
        print(f"{name:7} {ours_name:12} {ours[ours_name]:6}  {theirs_name:13} {value}")
