import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 512), nn.ReLU(), nn.Linear(512, 10))
weights = {p.data_ptr(): p.numel() for p in model.parameters()}
kept = {}


def remember(tensor):
    if tensor.data_ptr() not in weights:
        kept[tensor.data_ptr()] = tensor.numel()  # the same memory counts once
    return tensor


for size in (1, 64, 4096):
    kept.clear()
    with torch.autograd.graph.saved_tensors_hooks(remember, lambda tensor: tensor):
        output = model(torch.ones(size, 64))
    total, batch = sum(weights.values()), sum(kept.values())
    print(f"batch {size:4}  weights {total:,}  kept for backward {batch:,}")
