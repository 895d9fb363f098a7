import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Variable, optimizers

tiny = torch.tensor([1e-8])  # a slope as small as epsilon
for name, torch_options, keras_options in (
    ("RMSprop", {"alpha": 0.9}, {"rho": 0.9}),
    ("Adam", {}, {}),
):
    w_torch, w_keras = torch.zeros(1, requires_grad=True), Variable([0.0])
    ours = getattr(torch.optim, name)([w_torch], lr=1.0, eps=1e-8, **torch_options)
    theirs = getattr(optimizers, name)(1.0, epsilon=1e-8, **keras_options)
    w_torch.grad = tiny
    ours.step()
    theirs.apply([tiny], [w_keras])
    print(f"{name:8} torch {w_torch.item():.4f}  Keras {w_keras.value.item():.4f}")
