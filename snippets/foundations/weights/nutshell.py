import torch
from torch import nn

layer = nn.Linear(3, 2, bias=False)  # 3 inputs, 2 outputs
with torch.no_grad():  # training finds these numbers
    layer.weight[0] = torch.tensor([1.0, 0.0, -2.0])
    layer.weight[1] = torch.tensor([0.0, 3.0, 0.0])

x = torch.tensor([[10.0, 20.0, 30.0]])  # (B, D_in)
print("weight", tuple(layer.weight.shape))  # (D_out, D_in)
print("output", layer(x).tolist())
