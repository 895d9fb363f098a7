import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 6)  # (B, T, D)
block = nn.TransformerEncoderLayer(6, 2, 16, dropout=0.0, batch_first=True)
for bias in (block.self_attn.in_proj_bias, block.self_attn.out_proj.bias):
    nn.init.normal_(bias)  # a new one is 0
w_in, b_in, w_out, b_out, w1, b1, w2, b2, *_ = map(
    torch.Tensor.detach, block.parameters()
)

mha = keras.layers.MultiHeadAttention(num_heads=2, key_dim=3)
norms = [keras.layers.LayerNormalization(epsilon=1e-5) for _ in "12"]  # default 1e-3
up, down = keras.layers.Dense(16, activation="relu"), keras.layers.Dense(6)
inputs = keras.Input((5, 6))
hidden = norms[0](inputs + mha(inputs, inputs))
model = keras.Model(inputs, norms[1](hidden + down(up(hidden))))  # both norms are new

parts = []
for w, b in zip(w_in.chunk(3), b_in.chunk(3)):  # q, k, v
    parts += [w.T.reshape(6, 2, 3), b.reshape(2, 3)]  # (D, H, D/H), (H, D/H)
mha.set_weights([*parts, w_out.T.reshape(2, 3, 6), b_out])
up.set_weights([w1.T, b1])
down.set_weights([w2.T, b2])
print("Keras  ", model(x)[0, 0].detach())
print("PyTorch", block(x)[0, 0].detach())
