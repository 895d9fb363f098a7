import matplotlib.pyplot as plt
import torch
from torch import nn

layer = nn.Linear(2, 2)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.5, 0.5], [-0.5, 1.0]]))
    layer.bias.copy_(torch.tensor([1.0, 0.5]))

t = torch.linspace(-1, 1, 51)
lines = []  # of a grid, (51, 2) each
for place in torch.linspace(-1, 1, 5):
    other = place.expand(51)
    lines += [torch.stack([t, other], dim=1), torch.stack([other, t], dim=1)]
panels = {"Linear": layer, "Linear, then tanh": lambda x: torch.tanh(layer(x))}
figure, axes = plt.subplots(1, 2, figsize=(4.8, 2.4))
for axis, (name, function) in zip(axes, panels.items()):
    for line in lines:
        axis.plot(*line.T, "C1:", linewidth=1)
        axis.plot(*function(line).detach().T, "C0")
    ends, middle = function(lines[0][[0, -1]]), function(lines[0][25])
    gap = (ends.mean(dim=0) - middle).norm()  # 0 where a straight line stays straight
    print(f"{name:17}  middle of a line, off by {gap:.2f}")
    axis.set(title=name, aspect="equal")
figure.supxlabel("first number")
figure.supylabel("second number")
plt.show()
