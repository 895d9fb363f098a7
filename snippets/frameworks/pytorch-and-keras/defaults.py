import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers, optimizers
from torch import nn, optim

w = [torch.zeros(())]  # any parameter will do
rms, keras_rms = optim.RMSprop(w).defaults, optimizers.RMSprop()
norm, keras_norm = nn.BatchNorm1d(1), layers.BatchNormalization()
decay = optim.AdamW(w).defaults["weight_decay"], optimizers.AdamW().weight_decay
slope = nn.LeakyReLU().negative_slope, layers.LeakyReLU().negative_slope
rows = {
    "SGD, rate": (optim.SGD(w).defaults["lr"], optimizers.SGD().learning_rate),
    "RMSprop, rate": (rms["lr"], keras_rms.learning_rate),
    "RMSprop, memory": (rms["alpha"], keras_rms.rho),
    "Adam, epsilon": (optim.Adam(w).defaults["eps"], optimizers.Adam().epsilon),
    "AdamW, decay": decay,
    "layer norm, epsilon": (nn.LayerNorm(1).eps, layers.LayerNormalization().epsilon),
    "batch norm, epsilon": (norm.eps, keras_norm.epsilon),
    "batch norm, momentum": (norm.momentum, keras_norm.momentum),
    "leaky ReLU, slope": slope,
}
for name, (ours, theirs) in rows.items():
    print(f"{name:20}  PyTorch {ours:<6g} Keras {float(theirs):g}")
