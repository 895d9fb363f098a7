import torch
from torch.utils.data import DataLoader, RandomSampler

torch.manual_seed(0)
data = torch.arange(10_000)
sampler = RandomSampler(data, replacement=True)  # draws N times, and puts back
seen = torch.cat(list(DataLoader(data, batch_size=100, sampler=sampler)))
print(f"drawn {len(seen)} times, never drawn: {1 - len(seen.unique()) / 10_000:.0%}")
