import torch
from torch import nn

torch.manual_seed(0)
x = torch.rand(8, 3, 5, 5)  # (N, C, H, W)
norm = nn.BatchNorm2d(3)
out = norm(x)

mean = x.mean(dim=(0, 2, 3), keepdim=True)  # (1, C, 1, 1)
var = x.var(dim=(0, 2, 3), correction=0, keepdim=True)
by_hand = (x - mean) / (var + norm.eps).sqrt()
print("one mean for each channel:", tuple(norm.running_mean.shape))
print("over N, H and W:", torch.allclose(out, by_hand, atol=1e-5))
for name, parameter in norm.named_parameters():
    print(f"{name:19} {tuple(parameter.shape)} learned")
for name, buffer in norm.named_buffers():
    print(f"{name:19} {tuple(buffer.shape)!s:4} counted")
