import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1))
x = torch.randn(1, 4)  # (B, D)


def report(name):
    first, second = model(x), model(x)  # the same input twice
    drops = not torch.equal(first, second)
    print(f"{name:18}  drops: {drops!s:5}  gradients: {first.requires_grad}")


report("a new model")
with torch.no_grad():
    report("no_grad()")
model.eval()
report("eval()")
with torch.no_grad():
    report("eval(), no_grad()")
model.train()
report("train()")
