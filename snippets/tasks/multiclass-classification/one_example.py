# Wrong in its last line: one example without a batch has no axis 1.
import torch
from torch import nn

model, images = nn.Linear(64, 10), torch.ones(5, 64)  # (N, D)
print("all:", tuple(model(images).argmax(dim=1).shape))
print("one:", tuple(model(images[:1]).argmax(dim=1).shape))  # [:1] keeps the axis
logits = model(images[0])  # (K,)
print("logits:", tuple(logits.shape))
logits.argmax(dim=1)  # IndexError: Dimension out of range
