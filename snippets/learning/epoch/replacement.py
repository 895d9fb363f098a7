import torch
from torch.utils.data import RandomSampler

torch.manual_seed(0)
data = torch.arange(10_000)
drawn = list(RandomSampler(data, replacement=True))  # draws N times, and puts back
print(f"drawn {len(drawn)} times, never drawn: {1 - len(set(drawn)) / 10_000:.0%}")
