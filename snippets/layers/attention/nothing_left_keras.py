# Wrong: no key may be looked at.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

keras.utils.set_random_seed(0)
torch.set_printoptions(precision=2)
x = torch.randn(1, 3, 4)  # (B, T, D)
mha = keras.layers.MultiHeadAttention(num_heads=2, key_dim=2)
nothing = torch.zeros(1, 3, 3)  # no key may be looked at
zeros, _ = mha(x, x, attention_mask=nothing, return_attention_scores=True)
average = mha(x, x, attention_mask=nothing)
print("with scores", zeros.detach(), sep="\n")
print("without scores", average.detach(), sep="\n")
