# Wrong in its second case, ~past; the first is right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

keras.utils.set_random_seed(0)
x = torch.randn(1, 3, 4)  # (B, T, D)
past = torch.ones(1, 3, 3).tril().bool()  # True: itself and what came before it
mha = keras.layers.MultiHeadAttention(num_heads=2, key_dim=5)
causal = mha(x, x, use_causal_mask=True)
for name, mask in (("past", past), ("~past", ~past), ("none", None)):
    out, scores = mha(x, x, attention_mask=mask, return_attention_scores=True)
    ahead = bool(scores[..., 0, 2].any())  # (B, H, T, T): from step 0 to step 2
    print(f"{name:5}  step 0 sees step 2: {ahead!s:5}", end="  ")
    print("same as use_causal_mask:", torch.allclose(out, causal, atol=1e-6))
print("scores", tuple(scores.shape), " size", mha.count_params())
