import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"  # on a Mac: "mps"
model, x = nn.Linear(3, 1).to(device), torch.ones(8, 3).to(device)  # (B, D)
print("together:", tuple(model(x).shape))

model, x = nn.Linear(3, 1), torch.ones(8, 3)
model.to("meta")  # a device of every machine, for shapes without numbers
x.to("meta")  # wrong: a moved copy, which nobody keeps
print("moved: the model", model.weight.is_meta, " x", x.is_meta)
model(x)  # RuntimeError: Tensor on device meta is not on the expected device
