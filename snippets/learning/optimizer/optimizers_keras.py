import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Variable, ops, optimizers
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50)  # (N, D), (N,)


def slope(w):
    return 2 * x.T @ (x @ w - y) / len(x)


for name, torch_options, keras_options in (
    ("SGD", {}, {}),
    ("SGD", {"momentum": 0.9}, {"momentum": 0.9}),
    # its epsilon stands inside the root: that of PyTorch, 1e-8, squared
    ("RMSprop", {}, {"rho": 0.99, "epsilon": 1e-16}),
    ("Adam", {}, {"epsilon": 1e-8}),
    ("AdamW", {}, {"epsilon": 1e-8, "weight_decay": 0.01}),
):
    w_torch, w_keras = nn.Parameter(torch.ones(3)), Variable([1.0, 1.0, 1.0])
    ours = getattr(torch.optim, name)([w_torch], lr=0.01, **torch_options)
    theirs = getattr(optimizers, name)(learning_rate=0.01, **keras_options)
    for _ in range(30):
        w_torch.grad = slope(w_torch.detach())
        ours.step()
        theirs.apply([slope(w_keras.value.detach())], [w_keras])
    same = ops.isclose(w_torch.detach(), w_keras.value, atol=1e-4).all()
    print(f"{name:7} {keras_options!s:41} w[0] = {w_torch[0]:.3f}, same: {same}")
