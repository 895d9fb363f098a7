import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import Sequential, layers, optimizers
from torch import nn
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50, 1)  # (N, D), (N, 1)
halved = optimizers.schedules.ExponentialDecay(0.1, decay_steps=1, decay_rate=0.5)
rows = {  # name: Keras' learning rate and options
    "clip by norm": (0.1, {"global_clipnorm": 0.2}),
    "clip by value": (0.1, {"clipvalue": 0.2}),
    "learning-rate decay": (halved, {}),
    "frozen layer": (0.1, {}),
}
for name, (lr, options) in rows.items():
    ours = nn.Sequential(nn.Linear(3, 2), nn.Linear(2, 1))
    theirs = Sequential([layers.Dense(2), layers.Dense(1)])
    theirs.build(x.shape)
    theirs.set_weights([p.detach().t() for p in ours.parameters()])
    if name == "frozen layer":
        ours[0].requires_grad_(False)
        theirs.layers[0].trainable = False  # before compile
    optimizer = torch.optim.SGD(ours.parameters(), lr=0.1)
    gamma = 0.5 if name == "learning-rate decay" else 1.0
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma)
    for _ in range(3):
        optimizer.zero_grad()
        nn.functional.mse_loss(ours(x), y).backward()
        if name == "clip by norm":
            clip_grad_norm_(ours.parameters(), 0.2)
        if name == "clip by value":
            clip_grad_value_(ours.parameters(), 0.2)
        optimizer.step()
        schedule.step()
    theirs.compile(optimizers.SGD(lr, **options), "mse")
    theirs.fit(x, y, batch_size=50, epochs=3, verbose=0)
    print(f"{name:19}  {ours(x).sum():7.3f}  {theirs(x).sum():7.3f}")
