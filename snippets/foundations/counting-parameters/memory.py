import torch
from torch import nn

model = nn.Linear(1000, 1000)
optimizer = torch.optim.Adam(model.parameters())
model(torch.randn(8, 1000)).square().mean().backward()
optimizer.step()

weights = list(model.parameters())
gradients = [p.grad for p in weights]
moments = [s[m] for s in optimizer.state.values() for m in ("exp_avg", "exp_avg_sq")]
print(f"numbers      {sum(p.numel() for p in weights):9,}")
for name, tensors in (
    ("parameters", weights),
    ("gradients", gradients),
    ("Adam's state", moments),
):
    print(f"{name:12} {sum(t.nbytes for t in tensors):9,} bytes")
