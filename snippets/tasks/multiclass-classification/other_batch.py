# Wrong in its second pass: view(-1, 196) cuts each image into four rows.
import torch
from torch import nn

images, y = torch.ones(8, 1, 28, 28), torch.zeros(8, dtype=torch.int64)
maps = nn.Conv2d(1, 16, kernel_size=4, stride=4)(images)  # (B, 16, 7, 7)
for name, x in (
    ("flatten(1)", maps.flatten(1)),
    ("view(-1, 196)", maps.view(-1, 196)),
):
    logits = nn.Linear(x.shape[1], 10)(x)
    print(f"{name:13}  {tuple(x.shape)} to {tuple(logits.shape)}")
    nn.functional.cross_entropy(logits, y)  # ValueError: Expected input batch_size (32)
