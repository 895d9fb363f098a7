import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 5), torch.randn(64, 3)
layer, norm = nn.Linear(5, 3), nn.BatchNorm1d(3, eps=1e-12)

out = norm(layer(x))
(slope,) = torch.autograd.grad((out * y).sum(), layer.weight)
with torch.no_grad():
    layer.weight /= 10  # as decay would, in the end
out_small = norm(layer(x))
(slope_small,) = torch.autograd.grad((out_small * y).sum(), layer.weight)

print("weights a tenth, outputs the same:", torch.allclose(out, out_small, atol=1e-4))
print(f"length of the slope: {slope.norm():.0f}, then {slope_small.norm():.0f}")
