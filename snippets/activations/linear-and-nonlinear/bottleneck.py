import torch
from torch import nn

torch.manual_seed(0)
wide = nn.Linear(100, 100, bias=False)
narrow = nn.Sequential(nn.Linear(100, 5, bias=False), nn.Linear(5, 100, bias=False))

product = narrow[1].weight @ narrow[0].weight  # (100, 100)
for name, model, w in (("one layer", wide, wide.weight), ("two", narrow, product)):
    count = sum(p.numel() for p in model.parameters())
    print(f"{name:9}  {count:6,} parameters  rank {torch.linalg.matrix_rank(w)}")
