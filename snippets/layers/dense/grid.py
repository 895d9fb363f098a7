import matplotlib.pyplot as plt
import torch
from torch import nn

layer = nn.Linear(2, 2)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.5, 0.5], [-0.5, 1.0]]))
    layer.bias.copy_(torch.tensor([1.0, 0.5]))

t = torch.linspace(-1, 1, 5)
rows = torch.stack(torch.meshgrid(t, t, indexing="xy"), dim=2)  # (5, 5, 2): a grid
columns = rows.transpose(0, 1)
panels = {"Linear": layer, "Linear, then tanh": lambda x: torch.tanh(layer(x))}
figure, axes = plt.subplots(1, 2)
for axis, (name, function) in zip(axes, panels.items()):
    for line in [*rows, *columns]:  # (5, 2): the points of one line
        axis.plot(*line.T, "C1:", linewidth=1)
        axis.plot(*function(line).detach().T, "C0")
    ends, middle = function(rows[0, [0, 4]]), function(rows[0, 2])
    gap = (ends.mean(dim=0) - middle).norm()  # 0 where a straight line stays straight
    print(f"{name:17}  middle of a line, off by {gap:.2f}")
    axis.set_title(name)
figure.supxlabel("first number")
figure.supylabel("second number")
plt.show()
