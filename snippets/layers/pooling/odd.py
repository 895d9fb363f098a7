import torch
from torch import nn

x = torch.tensor([[[1.0, 2.0, 3.0, 4.0, 50.0]]])  # (N, C, L): the 50 has no partner
print("x              ", x.tolist())
for ceil_mode in (False, True):  # False is the default
    print(
        f"ceil_mode={ceil_mode!s:5}", nn.MaxPool1d(2, ceil_mode=ceil_mode)(x).tolist()
    )
