# Wrong in its first attempt: the layer has no such switch; the method call is right.
from torch import nn


def trainable(model):
    return sum(p.numel() for p in model.parameters() if p.requires_grad)


model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
model[0].requires_grad = False  # a new attribute that nothing reads
print("attribute of the layer:", model[0].requires_grad)
print("trainable all the same:", trainable(model))

model[0].requires_grad_(False)  # a method, with an underscore
print("after the method call: ", trainable(model))
