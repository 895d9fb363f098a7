# Wrong and right: the first batch, again and again.
import torch
from torch.utils.data import DataLoader

loader = DataLoader(torch.arange(6), batch_size=2)

print("wrong", [next(iter(loader)).tolist() for _ in range(4)])  # a new pass each time

iterator, batches = iter(loader), []
for _ in range(4):
    batch = next(iterator, None)
    if batch is None:  # the pass is over: the next epoch begins
        iterator = iter(loader)
        batch = next(iterator)
    batches.append(batch.tolist())
print("right", batches)
