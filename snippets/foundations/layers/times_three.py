# Wrong in its first network, one layer three times; the second is right.
import torch
from torch import nn

torch.manual_seed(0)
same = nn.Sequential(*[nn.Linear(4, 4)] * 3)  # one layer, three times
new = nn.Sequential(*[nn.Linear(4, 4) for _ in range(3)])

for name, model in (("[layer] * 3", same), ("[... for _ in range(3)]", new)):
    count = sum(p.numel() for p in model.parameters())
    print(f"{name:23}  {len(model)} layers, {count} parameters")
