from time import perf_counter

import torch
from torch import nn

torch.manual_seed(0)
model, x = nn.Linear(256, 256), torch.randn(256, 256)  # (N, D)


def seconds(batch_size):
    start = perf_counter()
    for batch in x.split(batch_size):
        model(batch).sum().backward()
    return perf_counter() - start


seconds(256)  # warm up
alone, together = (min(seconds(size) for _ in range(5)) for size in (1, 256))
print("256 together, at least 5 times as fast:", alone > 5 * together)
