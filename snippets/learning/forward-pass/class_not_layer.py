# Wrong: a class in place of a layer.
import torch
from torch import nn

x = torch.tensor([[-1.0, 2.0]])  # (B, D)
print(nn.ReLU()(x))  # make the layer, then call it
print(torch.relu(x))  # or the function, which needs no making

h = nn.ReLU(x)  # wrong: makes a layer, and takes x for one of its settings
nn.Sigmoid()(h)  # TypeError: sigmoid(): argument 'input' (position 1) must be Tensor
