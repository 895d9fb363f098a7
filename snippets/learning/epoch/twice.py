import torch
from torch.utils.data import DataLoader

torch.manual_seed(0)
loader = DataLoader(torch.arange(8), batch_size=2, shuffle=True)
first, second = torch.cat(list(loader)), torch.cat(list(loader))
print("loader    same examples:", set(first.tolist()) == set(second.tolist()))
print("          same order:   ", torch.equal(first, second))

iterator = iter(loader)  # one pass, and no more
print("iterator ", len(list(iterator)), "batches, then", len(list(iterator)))
print("          next one:", next(iterator, "none left"))  # without it: StopIteration
