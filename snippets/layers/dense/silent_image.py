# Wrong: the images are not flattened, so each row becomes an example.
import torch
from torch import nn

torch.manual_seed(0)
images, labels = torch.randn(8, 28, 28), torch.randint(10, (8,))  # (B, H, W), (B,)
layer = nn.Linear(28, 10)  # meant: one row of ten logits for each image
logits = layer(images)
print("logits", tuple(logits.shape))  # one for each row of each image

nn.functional.cross_entropy(logits, labels)  # RuntimeError: Expected target size
