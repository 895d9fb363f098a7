import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2)  # (427, 640)
photo = nn.functional.avg_pool2d(photo[None, None], 5)  # (1, 1, 85, 128)
layers = {
    "no pooling": (nn.Identity(), "C1s-"),
    "max of 4 by 4": (nn.MaxPool2d(4), "C0o-"),
    "mean of 4 by 4": (nn.AvgPool2d(4), "C2^-"),
    "max of all": (nn.AdaptiveMaxPool2d(1), "C3d-"),
}
for name, (layer, style) in layers.items():
    y = layer(photo[:, :, 10:74, 20:84])  # (1, 1, 64, 64) before
    moved = [layer(photo[:, :, 10:74, 20 - s : 84 - s]) for s in range(9)]
    change = [((m - y).norm() / y.norm()).item() for m in moved]
    print(f"{name:14}  a shift by 1 changes {change[1]:.1%}, by 4 {change[4]:.1%}")
    plt.plot(range(9), change, style, label=name)

plt.xlabel("shift of the photograph, in pixels")
plt.ylabel("change of the output")
plt.legend()
plt.show()
