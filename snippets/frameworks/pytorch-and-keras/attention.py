import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
D, heads = 6, 2
x = torch.randn(3, 5, D)  # (B, T, D)
ours = nn.MultiheadAttention(D, heads, batch_first=True)
theirs = layers.MultiHeadAttention(heads, key_dim=D // heads)
theirs.build(x.shape, x.shape)

weights = []
for w, b in zip(ours.in_proj_weight.chunk(3), ours.in_proj_bias.chunk(3)):  # q, k, v
    weights += [w.T.reshape(D, heads, -1), b.reshape(heads, -1)]
weights += [ours.out_proj.weight.T.reshape(heads, -1, D), ours.out_proj.bias]
theirs.set_weights([w.detach() for w in weights])

blocked = torch.ones(5, 5, dtype=torch.bool).triu(1)  # the future
out, _ = ours(x, x, x, attn_mask=blocked)
for mask in (blocked, ~blocked):
    same = torch.allclose(out, theirs(x, x, attention_mask=mask), atol=1e-5)
    print(
        f"attention  query {tuple(weights[0].shape)}, {mask.sum()} True, same: {same}"
    )
