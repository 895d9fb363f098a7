import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
for name, ours, theirs, x in (
    ("dense", nn.Linear(3, 4), layers.Dense(4), torch.randn(2, 3)),
    ("conv1d", nn.Conv1d(3, 4, 5), layers.Conv1D(4, 5), torch.randn(2, 3, 9)),
    ("conv2d", nn.Conv2d(3, 4, 5), layers.Conv2D(4, 5), torch.randn(2, 3, 9, 9)),
):
    x_last = x.movedim(1, -1)  # (N, C, …) to (N, …, C)
    order = (*range(2, ours.weight.ndim), 1, 0)  # (out, in, …) to (…, in, out)
    kernel = ours.weight.permute(order)
    theirs.build(x_last.shape)
    theirs.set_weights([kernel.detach(), ours.bias.detach()])
    same = torch.allclose(ours(x).movedim(1, -1), theirs(x_last), atol=1e-5)
    shapes = f"{tuple(ours.weight.shape)} to {tuple(kernel.shape)}"
    print(f"{name:10}  {shapes:29}  same: {same}")

ours, theirs, x = nn.Embedding(7, 3), layers.Embedding(7, 3), torch.arange(7)
theirs.build()
theirs.set_weights([ours.weight.detach()])
shapes = f"{tuple(ours.weight.shape)} to {tuple(theirs.embeddings.shape)}"
print(f"{'embedding':10}  {shapes:29}  same: {ours(x).equal(theirs(x))}")
