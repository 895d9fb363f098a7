# Wrong in its first copy: the kernel is not transposed. The second is right.
import torch
from torch import nn

kernel = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (D, H), from Keras
x = torch.tensor([[1.0, 10.0]])  # (B, D)
print("Keras      ", (x @ kernel).tolist())

layer = nn.Linear(2, 2, bias=False)
for name, weight in (("copied", kernel), ("transposed", kernel.T)):
    layer.load_state_dict({"weight": weight})  # square: it fits either way
    print(f"{name:10} ", layer(x).tolist())
