import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Variable, optimizers

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50)  # (N, D), (N,)
rows = {  # name: (class, PyTorch's options, the same in Keras)
    "SGD": ("SGD", {}, {}),
    "momentum": ("SGD", {"momentum": 0.9}, {"momentum": 0.9}),
    "Nesterov": ("SGD", *2 * [{"momentum": 0.9, "nesterov": True}]),
    "RMSprop": ("RMSprop", {}, {"rho": 0.99}),
    "Adam": ("Adam", {}, {}),
    "AdamW": ("AdamW", {}, {"weight_decay": 0.01}),
}
for name, (kind, torch_options, keras_options) in rows.items():
    w = torch.ones(3)
    ours = getattr(torch.optim, kind)([w], lr=0.1, **torch_options)
    ends = []
    for options in (keras_options, {}):
        w_keras = Variable([1.0, 1.0, 1.0])
        theirs = getattr(optimizers, kind)(learning_rate=0.1, **options)
        for _ in range(5):
            u = w_keras.value.detach()
            theirs.apply([2 * x.T @ (x @ u - y) / 50], [w_keras])
        ends.append(w_keras.value[0].item())
    for _ in range(5):
        w.grad = 2 * x.T @ (x @ w.detach() - y) / 50
        ours.step()
    print(f"{name:9}  {w[0]:7.4f}  {ends[0]:7.4f}  with Keras' defaults {ends[1]:7.4f}")
