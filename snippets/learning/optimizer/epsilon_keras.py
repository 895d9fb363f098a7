import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Variable, optimizers
from torch import nn

eps = 1e-6
tiny = torch.tensor([eps])  # a slope as small as epsilon
for name, options in (("RMSprop", {"alpha": 0.9}), ("Adam", {})):  # as in Keras
    w_torch, w_keras = nn.Parameter(torch.zeros(1)), Variable([0.0])
    ours = getattr(torch.optim, name)([w_torch], lr=1.0, eps=eps, **options)
    theirs = getattr(optimizers, name)(1.0, epsilon=eps)
    w_torch.grad = tiny
    ours.step()
    theirs.apply([tiny], [w_keras])
    print(f"{name:8} torch {w_torch.item():.4f}  Keras {w_keras.value.item():.4f}")
