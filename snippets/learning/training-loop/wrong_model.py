# Wrong: an optimizer of other weights.
import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(20, 3), torch.randn(20, 1)  # (N, D), (N, 1)

model = nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 5))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[2] = nn.Linear(4, 1)  # a new layer: the optimizer still holds the old one
held = [tuple(p.shape) for p in optimizer.param_groups[0]["params"]]
print("the optimizer holds:", held)

before = {name: p.detach().clone() for name, p in model.named_parameters()}
nn.functional.mse_loss(model(x), y).backward()
optimizer.step()
for name, p in model.named_parameters():
    print(f"{name:8} {tuple(p.shape)!s:6}  learned: {not p.equal(before[name])}")
