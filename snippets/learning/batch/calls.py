import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(256, 256), torch.randn(256, 256)  # (N, D)

calls = []  # the number of examples in each call of the layer
model.register_forward_hook(lambda layer, inputs, output: calls.append(len(output)))

for batch_size in (1, 16, 256):
    calls.clear()
    for batch in x.split(batch_size):
        model(batch).sum().backward()
    multiplications = sum(calls) * model.weight.numel()
    print(f"B = {batch_size:3}: {len(calls):3} calls, {multiplications:,} products")
