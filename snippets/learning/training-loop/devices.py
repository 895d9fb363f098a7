# Wrong: two devices.
import torch
from torch import nn

model, x = nn.Linear(3, 1), torch.ones(8, 3)  # (B, D)
device = "cuda" if torch.cuda.is_available() else "cpu"  # on a Mac: "mps"
model.to(device)  # moves the model itself
print("together:", tuple(model(x.to(device)).shape))  # gives a moved copy of x

model.to("meta")  # a device of every machine, for shapes without numbers
x.to("meta")  # wrong: nobody keeps the copy
print("moved: the model", model.weight.is_meta, " x", x.is_meta)
model(x)  # RuntimeError: Tensor on device meta is not on the expected device
