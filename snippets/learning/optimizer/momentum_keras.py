import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Variable, optimizers
from torch import nn

for last_lr in (0.1, 0.0):  # of the third step
    w_torch, w_keras = nn.Parameter(torch.ones(1)), Variable([1.0])
    ours = torch.optim.SGD([w_torch], momentum=0.9)
    theirs = optimizers.SGD(momentum=0.9)
    for lr in (0.1, 0.1, last_lr):
        ours.param_groups[0]["lr"] = theirs.learning_rate = lr
        w_torch.grad = torch.tensor([1.0])
        ours.step()
        theirs.apply([torch.tensor([1.0])], [w_keras])
    print(f"last lr {last_lr}: torch {w_torch.item():.3f}", end="  ")
    print(f"Keras {w_keras.value.item():.3f}")
