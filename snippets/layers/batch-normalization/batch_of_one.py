# Wrong: it fails, as its last line says.
import torch
from torch import nn

torch.manual_seed(0)
image = torch.randn(1, 4, 8, 8)  # (N, C, H, W): 64 values a channel, enough
print("one image, std:", f"{nn.BatchNorm2d(4)(image).std():.2f}")

norm = nn.BatchNorm1d(4)
vector = torch.randn(1, 4)  # (B, C): one value a channel
print("eval:", tuple(norm.eval()(vector).shape))
norm.train()(vector)  # ValueError: Expected more than 1 value per channel
