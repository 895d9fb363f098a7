import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)
layer = keras.layers.Embedding(1000, 64)
layer.build((None, None))
tables = {
    "nn.Embedding": nn.Embedding(1000, 64).weight,
    "Keras": layer.embeddings.value,
}
for name, table in tables.items():
    print(f"{name:12} {tuple(table.shape)}  spread {table.std():.2f}", end="  ")
    print(f"largest {table.abs().max():.2f}", end="  ")
    print(f"length of a row {table.norm(dim=1).mean():.1f}")
