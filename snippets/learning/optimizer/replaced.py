import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10))
optimizer = torch.optim.AdamW(model.parameters())

before = model[2].weight
model.to(torch.float64)  # moves the numbers; the parameters are the same objects
print("after .to: the same object:", model[2].weight is before)

model[2] = nn.Linear(8, 3).to(torch.float64)  # wrong: the optimizer knows the old one
known = optimizer.param_groups[0]["params"]
print("head in the optimizer:", known[2].shape, " in the model:", model[2].weight.shape)

old = {name: p.detach().clone() for name, p in model.named_parameters()}
x, labels = torch.randn(16, 4).double(), torch.randint(3, (16,))  # (B, D), (B,)
nn.functional.cross_entropy(model(x), labels).backward()
optimizer.step()
for name, p in model.named_parameters():
    learned = not p.equal(old[name])
    print(f"{name:8}  gradient: {p.grad is not None}  learned: {learned}")
