import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(1)  # a new layer is in training mode
example = torch.tensor([[1.0]])  # (1, C)
low, high = torch.tensor([[0.0], [-1.0]]), torch.tensor([[2.0], [9.0]])  # neighbours
batches = {"low": torch.cat([example, low]), "high": torch.cat([example, high])}

for name, batch in batches.items():
    out = norm(batch)  # (B, C)
    mean, std = out.mean(), out.std(correction=0)
    print(f"train, among {name:4} {out[0].item():5.2f}  mean {mean:.1f}, std {std:.1f}")

norm.eval()
for name, batch in batches.items():
    print(f"eval,  among {name:4} {norm(batch)[0].item():5.2f}")
