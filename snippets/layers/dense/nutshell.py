import torch
from torch import nn

layer = nn.Linear(in_features=3, out_features=2)
x = torch.randn(5, 3)  # (B, D_in)
y = layer(x)  # (B, D_out)
by_hand = x @ layer.weight.T + layer.bias
print("same  ", torch.allclose(y, by_hand, atol=1e-6))
print("weight", tuple(layer.weight.shape), "= (D_out, D_in)")
print("longer", tuple(layer(torch.randn(5, 7, 3)).shape))
