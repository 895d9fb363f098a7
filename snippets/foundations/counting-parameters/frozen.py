import torch
from torch import nn

model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
model[0].requires_grad_(False)  # frozen: kept as it is, for instance after pretraining

print("all      ", sum(p.numel() for p in model.parameters()))
print("trainable", sum(p.numel() for p in model.parameters() if p.requires_grad))

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = [p.clone() for p in model.parameters()]
model(torch.randn(16, 64)).square().mean().backward()
optimizer.step()
changed = [not torch.equal(p, old) for p, old in zip(model.parameters(), before)]
print("changed  ", changed)
