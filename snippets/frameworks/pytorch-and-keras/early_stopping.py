import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import copy

import keras
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(8, 20), torch.randn(8, 1)  # (N, D), (N, 1): few points, much noise
held_out = torch.randn(50, 20), torch.randn(50, 1)
ours = nn.Linear(20, 1)
theirs = keras.Sequential([keras.layers.Dense(1)])
theirs.build(x.shape)
theirs.set_weights([ours.weight.T.detach(), ours.bias.detach()])

optimizer = torch.optim.SGD(ours.parameters(), lr=0.02)
losses = []
for epoch in range(100):
    optimizer.zero_grad()
    nn.functional.mse_loss(ours(x), y).backward()
    optimizer.step()
    with torch.no_grad():
        losses.append(nn.functional.mse_loss(ours(held_out[0]), held_out[1]).item())
    best = losses.index(min(losses))
    if best == epoch:
        kept = copy.deepcopy(ours.state_dict())
    if epoch - best == 3:
        break
ours.load_state_dict(kept)

stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
theirs.compile(keras.optimizers.SGD(0.02), "mse")
log = theirs.fit(
    x, y, len(x), 100, validation_data=held_out, callbacks=[stop], verbose=0
)
print(f"early stopping  epochs {len(losses)}  {len(log.history['loss'])}", end="  ")
with torch.no_grad():
    print(f"output {ours(x).sum():.3f}  {theirs(x).sum():.3f}")
