import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2)  # (427, 640)
x = nn.functional.avg_pool2d(photo[None, None], 5)[:, :, 4:68, 10:74]  # (1, 1, 64, 64)

conv = nn.Conv2d(1, 3, kernel_size=3, bias=False)  # one channel in, three out
upright = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
with torch.no_grad():
    conv.weight[0] = upright  # right minus left
    conv.weight[1] = upright.T  # below minus above
    conv.weight[2] = 1 / 9  # the mean of nine pixels
    y = conv(x)
print(tuple(x.shape), "to", tuple(y.shape))

names = ["photograph", "upright edges", "level edges", "blurred"]
_, panels = plt.subplots(2, 2, figsize=(4.0, 4.2))
for panel, name, image in zip(panels.flat, names, [x[0, 0], *y[0]]):
    print(f"{name:13}  {tuple(image.shape)}, mean {image.mean():4.0f}", end=", ")
    print(f"standard deviation {image.std():3.0f}")
    panel.imshow(image, cmap=plt.get_cmap("gray", 12))  # twelve greys suffice
    panel.set_title(name)
    panel.axis("off")
plt.show()
