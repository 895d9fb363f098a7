import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 100)  # meant: four series; read: one series of four channels
conv = nn.Conv1d(4, 8, kernel_size=5)
out = conv(x)
print(tuple(x.shape), "to", tuple(out.shape))
for n in range(4):
    changed = x.clone()
    changed[n] = torch.randn(100)  # only series n is another
    rows = (out != conv(changed)).any(dim=1).sum().item()
    print(f"series {n} changed: so did {rows} of {len(out)} rows of the output")
