# Wrong in its second printed line, which looks at the padding; the others are right.
import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import numpy as np

keras.utils.set_random_seed(0)
ids = np.array([[3, 4, 0, 0]])  # (B, T): two words, two places of padding
words = keras.layers.Embedding(10, 8, mask_zero=True)(ids)  # brings a mask along
placed = words + keras.layers.Embedding(4, 8)(np.arange(4))  # the sum has none
mha = keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
real = (ids != 0)[:, None]  # (B, 1, T): True may be looked at
for name, x, mask in (
    ("words", words, None),
    ("words + positions", placed, None),
    ("attention_mask given", placed, real),
):
    _, scores = mha(x, x, attention_mask=mask, return_attention_scores=True)
    print(f"{name:20}  weight on padding {scores[0, 0, 0, 2:].sum().item():.1f}")
