import os

os.environ["KERAS_BACKEND"] = "torch"
import keras
import torch

linear, x = torch.nn.Linear(3, 2), torch.randn(4, 3)  # (B, D)
dense = keras.layers.Dense(2)
dense.build((None, 3))
weight, bias = linear.weight.detach(), linear.bias.detach()
dense.set_weights([weight.T.numpy(), bias.numpy()])  # transposed
print("same:", torch.allclose(linear(x), dense(x), atol=1e-6))
