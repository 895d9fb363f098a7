# Wrong and right: inputs that are too large.
import torch
from torch import nn

torch.manual_seed(0)
pixels = torch.randint(0, 256, (100, 64)).float()  # (B, D): as stored in an image
scaled = (pixels - pixels.mean()) / pixels.std()  # (B, D)
for name, x in (("pixels 0 to 255", pixels), ("standardized   ", scaled)):
    torch.manual_seed(1)
    hidden = torch.sigmoid(nn.Linear(64, 200)(x))  # (B, 200)
    slope = hidden * (1 - hidden)
    print(f"{name}  mean slope {slope.mean():.3f}")
