import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch
from torch import nn

torch.manual_seed(0)
one, many = torch.randn(4, 1), torch.randn(4, 3)  # (N, 1), (N, K): of a last layer
number, yes = torch.randn(4, 1), torch.tensor([[1.0], [0.0], [1.0], [1.0]])
kind, labels = torch.tensor([0, 2, 1, 2]), torch.tensor([[1.0, 0.0, 1.0]] * 4)
binary = keras.losses.BinaryCrossentropy(from_logits=True)
sparse = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
for task, ours, theirs, output, target in (
    ("regression", nn.MSELoss(), keras.losses.MeanSquaredError(), one, number),
    ("binary", nn.BCEWithLogitsLoss(), binary, one, yes),
    ("multi-class", nn.CrossEntropyLoss(), sparse, many, kind),
    ("multi-label", nn.BCEWithLogitsLoss(), binary, many, labels),
):
    # PyTorch: output first; Keras: target first
    print(f"{task:12} {ours(output, target):.4f}  Keras {theirs(target, output):.4f}")
