import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
x, y = torch.randn(50, 3), torch.randn(50, 1)  # (N, D), (N, 1)
ours = nn.Linear(3, 1)
theirs = keras.Sequential([keras.layers.Dense(1)])
theirs.build(x.shape)
theirs.set_weights([ours.weight.T.detach(), ours.bias.detach()])

optimizer = torch.optim.SGD(ours.parameters(), lr=0.1)
for _ in range(3):  # epochs
    total = 0.0
    for xs, ys in DataLoader(TensorDataset(x, y), batch_size=16):
        loss = nn.functional.mse_loss(ours(xs), ys)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(xs)

theirs.compile(keras.optimizers.SGD(0.1), loss="mse")
log = theirs.fit(x, y, batch_size=16, epochs=3, shuffle=False, verbose=0)
losses = f"loss {total / len(x):.4f}  {log.history['loss'][-1]:.4f}"
weights = f"{ours.weight[0, 0]:.4f}  {theirs.layers[0].kernel.value[0, 0]:.4f}"
print(f"loop and fit  {losses}  weight {weights}")
