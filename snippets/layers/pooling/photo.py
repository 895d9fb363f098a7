import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2)  # (427, 640)
x = nn.functional.avg_pool2d(photo[None, None], 5)[:, :, 4:68, 10:74]  # (1, 1, 64, 64)
images = {
    "photograph": x,
    "max of 4 by 4": nn.MaxPool2d(4)(x),  # (1, 1, 16, 16)
    "mean of 4 by 4": nn.AvgPool2d(4)(x),
    "every fourth pixel": x[:, :, ::4, ::4],
}
_, panels = plt.subplots(2, 2, figsize=(4.0, 4.2))
for panel, (name, image) in zip(panels.flat, images.items()):
    print(f"{name:18}  {tuple(image.shape[2:])}, mean {image.mean():.0f}", end=", ")
    print(f"standard deviation {image.std():.0f}")
    panel.imshow(image[0, 0], cmap=plt.get_cmap("gray", 12))
    panel.set_title(name)
    panel.axis("off")
plt.show()
