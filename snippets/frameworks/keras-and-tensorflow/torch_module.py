import os

os.environ["KERAS_BACKEND"] = "torch"  # must come before the import of keras

import keras
import torch

torch.manual_seed(0)
x = torch.randn(100, 3)  # (N, D)
y = x.sum(dim=1, keepdim=True)  # (N, 1)
model = keras.Sequential([keras.layers.Dense(1)])
print("is a torch.nn.Module:", isinstance(model, torch.nn.Module))
print("gives a tensor of torch:", isinstance(model(x), torch.Tensor))

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # no compile, no fit
for _ in range(100):
    loss = (model(x) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print("kernel", model.layers[0].kernel.value.detach().flatten())
