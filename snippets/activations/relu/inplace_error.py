# Wrong: in place.
import torch
from torch import nn

w = torch.ones(3, requires_grad=True)
h = torch.sigmoid(w)  # its slope is computed from its output h
y = nn.ReLU(inplace=True)(h)  # overwrites h
y.sum().backward()  # RuntimeError: modified by an inplace operation
