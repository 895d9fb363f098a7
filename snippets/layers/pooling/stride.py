import torch
from torch import nn

x = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]]])  # (N, C, L)
print("x       ", x.tolist())
for pool in (nn.MaxPool1d(3), nn.MaxPool1d(3, 1)):
    print(f"stride={pool.stride}", pool(x).tolist())
