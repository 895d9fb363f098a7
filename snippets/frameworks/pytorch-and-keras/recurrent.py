import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 3)  # (B, T, D)
for name, ours, theirs in (
    ("simple RNN", nn.RNN, layers.SimpleRNN),
    ("LSTM", nn.LSTM, layers.LSTM),
    ("GRU", nn.GRU, layers.GRU),
):
    ours, theirs = ours(3, 4, batch_first=True), theirs(4, return_sequences=True)
    w_ih, w_hh, b_ih, b_hh = (w.detach() for w in ours.all_weights[0])
    bias = b_ih + b_hh
    if name == "GRU":  # PyTorch's order r, z, n is Keras' z, r, h; two biases in both
        w_ih, w_hh, b_ih, b_hh = (
            torch.cat([w.chunk(3)[gate] for gate in (1, 0, 2)])
            for w in (w_ih, w_hh, b_ih, b_hh)
        )
        bias = torch.stack([b_ih, b_hh])
    theirs.build(x.shape)
    theirs.set_weights([w_ih.T, w_hh.T, bias])
    same = torch.allclose(ours(x)[0], theirs(x), atol=1e-5)
    print(f"{name:10}  biases {tuple(bias.shape)!s:7}  same: {same}")
